-- grain: one row per practice, patient and service date with exactly one visit that took place
create or replace table work.visit_day as
select practice_id, patient_key, service_date, min(visit_key) as visit_key
from work.visit
where status in ('completed', 'left_unseen')
group by practice_id, patient_key, service_date
having count(*) = 1
