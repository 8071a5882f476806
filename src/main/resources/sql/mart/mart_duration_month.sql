-- grain: one row per practice, month, measure and distinct value: how many completed visits took so long
create or replace table build.mart_duration_month as
with long as (
    unpivot (
        select
            practice_id, month,
            arrival_to_check_in_minutes, roomed_wait_minutes, wait_to_be_seen_minutes, roomed_to_provider_minutes,
            minutes_with_provider, checkout_minutes, cycle_time_minutes, days_from_booking::double as days_from_booking
        from extent.part_month_experience
        where status = 'completed' and not is_unknown_practice
    )
    on columns(* exclude (practice_id, month))
    into name measure_id value value
)
select practice_id, month, measure_id, value, count(*) as visits
from long
group by practice_id, month, measure_id, value
order by practice_id, month, measure_id, value
