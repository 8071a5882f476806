-- grain: one row per practice, month, measure and distinct value, but for the wait, which comes visit by visit
select practice_id, month, measure_id, value, visits
from mart_duration_month
where measure_id <> 'wait_to_be_seen_minutes'
order by practice_id, month, measure_id, value
