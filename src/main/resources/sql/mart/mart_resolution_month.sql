-- grain: one row per practice, month, number of days and end: complaints resolved so many days after they came in, or
-- last seen open then (after 30 days, or at the newest date in the data)
create or replace table build.mart_resolution_month as
with complaint as (
    select
        practice_id,
        date_trunc('month', service_date)::date as month,
        date_diff('day', received_at, resolved_at) as days_to_resolve,
        least(days_seen, 30) as days_observed
    from work.message_outcome
    where kind = 'complaint' and not is_resolution_impossible
)
select
    practice_id,
    month,
    least(coalesce(days_to_resolve, days_observed), days_observed) as days,
    coalesce(days_to_resolve <= days_observed, false) as is_resolved,
    count(*) as complaints
from complaint
group by all
order by all
