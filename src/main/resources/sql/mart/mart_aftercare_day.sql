-- grain: one row per practice and service date: additive counts of what came after the visits
create or replace table build.mart_aftercare_day as
with follow_ups as (
    select
        practice.practice_id,
        follow_up.service_date_key as service_date,
        count(*) filter (due_on <= newest.newest_on) as follow_ups_due,
        -- within 48 hours of the end of the due day; before it is no later
        count(*) filter (due_on <= newest.newest_on and attempted_at::date <= due_on + 2) as follow_ups_in_time,
        count(*) filter (due_on < newest.newest_on and attempted_at is null) as follow_ups_overdue,
        count(*) filter (attempted_at is not null) as follow_ups_attempted,
        count(*) filter (attempted_at is not null and is_reached) as follow_ups_answered,
        count(*) filter (is_reached) as patients_reached,
        count(*) filter (is_reached and symptoms in ('resolved', 'resolving')) as patients_resolving
    from coming.fact_follow_up as follow_up
    join build.dim_practice as practice using (practice_key)
    cross join build.mart_newest as newest
    where not practice.is_inferred and follow_up.service_date_key is not null
    group by practice.practice_id, follow_up.service_date_key
),
messages as (
    select
        practice_id,
        service_date,
        count(*) filter (kind = 'complaint') as complaints,
        count(*) filter (kind = 'complaint' and resolved_at is null) as complaints_open,
        count(*) filter (kind = 'complaint' and days_seen >= 3 and not is_answer_impossible) as complaints_to_acknowledge,
        count(*) filter (
            kind = 'complaint' and days_seen >= 3 and not is_answer_impossible
            and answered_at <= received_at + interval 3 days
        ) as complaints_acknowledged,
        count(*) filter (kind = 'complaint' and (resolved_at is not null or is_reopened)) as complaints_closed,
        count(*) filter (kind = 'complaint' and is_reopened) as complaints_reopened,
        count(*) filter (kind = 'compliment') as compliments,
        count(*) filter (kind in ('call', 'question')) as questions,
        count(*) filter (kind in ('call', 'question') and not is_answer_impossible) as questions_to_answer,
        count(*) filter (
            kind in ('call', 'question') and not is_answer_impossible and answered_at::date = received_at::date
        ) as questions_same_day
    from work.message_outcome
    group by practice_id, service_date
),
hand_offs as (
    select
        practice_id,
        service_date,
        count(*) as hand_offs,
        count(*) filter (status in ('completed', 'failed')) as hand_offs_ended,
        count(*) filter (status = 'failed') as hand_offs_failed,
        count(*) filter (is_late) as hand_offs_late,
        count(*) filter (status = 'pending') as hand_offs_pending
    from work.hand_off_outcome
    where service_date is not null
    group by practice_id, service_date
),
visits as (
    select
        practice_id,
        day.service_date,
        sum(day.visits_completed) filter (since.subject = 'feedback') as visits_with_feedback,
        sum(day.visits_completed) filter (since.subject = 'hand_offs') as visits_with_hand_offs
    from coming.mart_practice_day as day
    join work.delivering_since as since using (practice_id)
    where day.visits_completed > 0 and day.month >= since.month
    group by practice_id, day.service_date
)
select
    practice_id,
    service_date,
    date_trunc('month', service_date)::date as month,
    columns(* exclude (practice_id, service_date))
from follow_ups
full join messages using (practice_id, service_date)
full join hand_offs using (practice_id, service_date)
full join visits using (practice_id, service_date)
