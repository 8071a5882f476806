insert into extent.kept_profile by name
select distinct patient_type, mode, status, acquisition, arrival_state, limited_options
from extent.kept_fact_visit
join main.dim_visit_profile using (visit_profile_key)
