-- grain: one row per completed visit with a wait; ordered by what no secret changes
select practice_id, month, patient_durable_key, wait_to_be_seen_minutes as value
from mart_visit_experience
where status = 'completed' and wait_to_be_seen_minutes is not null and not is_unknown_practice
order by practice_id, service_date, visit_id
