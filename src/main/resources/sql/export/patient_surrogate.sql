-- grain: one row per interval of a patient: random numbers in place of its two keys, new in each export
create temp table patient_surrogate as
with patient as (
    select patient_durable_key, (hash(uuid()) >> 1)::bigint as durable_surrogate
    from (select distinct patient_durable_key from dim_patient where patient_durable_key is not null)
)
select
    dim_patient.patient_key,
    dim_patient.patient_durable_key,
    if(dim_patient.patient_key = 0, 0, (hash(uuid()) >> 1)::bigint) as surrogate,
    patient.durable_surrogate
from dim_patient
left join patient using (patient_durable_key)
