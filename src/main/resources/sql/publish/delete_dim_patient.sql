delete from main.dim_patient
where patient_key = 0
or patient_durable_key in (select key from extent.unit_key where kind = 'patient_key')
