-- grain: one row per profile of published visits that stay
create or replace table extent.kept_profile (
    patient_type varchar, mode varchar, status varchar, acquisition varchar, arrival_state varchar,
    limited_options varchar
)
