-- grain: one row per combination of what describes a visit (a junk dimension)
create or replace table build.dim_visit_profile as
select distinct
    profile_key(patient_type, mode, status, acquisition, arrival_state, limited_options) as visit_profile_key,
    patient_type, mode, status, acquisition, arrival_state, limited_options,
    limited_options is not null as is_captive
from work.visit
order by patient_type, mode, status, acquisition, arrival_state, limited_options
