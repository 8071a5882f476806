-- grain: one row per combination of what describes a visit (a junk dimension)
create or replace table build.dim_visit_profile as
with profile as (
    select patient_type, mode, status, acquisition, arrival_state, limited_options from work.visit
    union
    select patient_type, mode, status, acquisition, arrival_state, limited_options from extent.kept_profile
)
select
    profile_key(patient_type, mode, status, acquisition, arrival_state, limited_options) as visit_profile_key,
    patient_type, mode, status, acquisition, arrival_state, limited_options,
    limited_options is not null as is_captive
from profile
order by patient_type, mode, status, acquisition, arrival_state, limited_options
