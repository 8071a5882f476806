-- grain: one row per message of a known practice that counts: what became of it by the newest date in the data
create or replace table work.message_outcome as
select
    practice.practice_id,
    message.service_date_key as service_date,
    message.visit_key,
    message.kind,
    message.received_at,
    message.resolved_at,
    -- who resolves a complaint or a question has answered it
    least(message.acknowledged_at, message.resolved_at) as answered_at,
    -- an answer before the message is a wrong clock: nothing can be said about its time
    coalesce(least(message.acknowledged_at, message.resolved_at) < message.received_at, false) as is_answer_impossible,
    coalesce(message.resolved_at < message.received_at, false) as is_resolution_impossible,
    coalesce(message.is_reopened, false) as is_reopened,
    date_diff('day', message.received_at::date, newest.newest_on) as days_seen
from coming.fact_feedback as message
join build.dim_practice as practice using (practice_key)
cross join build.mart_newest as newest
where not practice.is_inferred
    and message.is_in_window
    and message.received_at::date <= newest.newest_on
