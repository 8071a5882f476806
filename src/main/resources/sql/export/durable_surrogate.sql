-- grain: one row per patient
create temp view durable_surrogate as
select distinct patient_durable_key, durable_surrogate
from patient_surrogate
