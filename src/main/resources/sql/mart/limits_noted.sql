-- grain: one row per practice that notes what limits its patients' options: the first month with such a visit
create or replace table work.limits_noted as
select practice.practice_id, min(date_trunc('month', visit.service_date_key))::date as month
from coming.fact_visit as visit
join build.dim_visit_profile as profile using (visit_profile_key)
join build.dim_practice as practice using (practice_key)
where profile.limited_options is not null
group by practice.practice_id
