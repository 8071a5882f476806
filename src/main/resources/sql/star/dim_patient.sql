-- grain: one row per patient and interval in which the case-mix attributes are unchanged; key 0 is unknown
-- patient_durable_key is the keyed pseudonym; no order uses it
create or replace table build.dim_patient as
with stated as (
    select
        patient_key as patient_durable_key,
        birth_year, sex, rurality, education, general_health, deprivation_quintile, language, insurance_class,
        distance_km,
        coalesce(valid_from, date '0001-01-01') as stated_from,
        false as is_inferred
    from work.patients
    where is_current
),
referred as (
    select patient_key as patient_durable_key from work.visit
    union
    select patient_key from work.billing_line where patient_key is not null
    union
    select patient_key from work.response where patient_key is not null
),
inferred as (
    select
        patient_durable_key,
        null as birth_year, null as sex, null as rurality, null as education, null as general_health,
        null as deprivation_quintile, null as language, null as insurance_class, null as distance_km,
        date '0001-01-01' as stated_from,
        true as is_inferred
    from referred
    anti join stated using (patient_durable_key)
),
member as (
    select * from stated
    union all
    select * from inferred
),
history as (
    select
        *,
        if(row_number() over past = 1, date '0001-01-01', stated_from) as valid_from,
        coalesce(lead(stated_from) over past, date '9999-12-31') as valid_to
    from member
    window past as (partition by patient_durable_key order by stated_from)
)
select
    key_of(concat_ws(chr(31), patient_durable_key, valid_from)) as patient_key,
    patient_durable_key,
    birth_year, sex, rurality, education, general_health, deprivation_quintile, language, insurance_class, distance_km,
    valid_from, valid_to, valid_to = date '9999-12-31' as is_current, is_inferred
from history
union all
select
    0, null, null, null, null, null, null, null, null, null, null, date '0001-01-01', date '9999-12-31', true, true
