-- grain: one row per published version of a patient whom no new row touches; the unknown one is built by every run
create or replace view extent.kept_dim_patient as
select content.*
from warehouse.main.dim_patient as content
anti join (select key from extent.unit_key where kind = 'patient_key') as touched
    on content.patient_durable_key = touched.key
where content.patient_key <> 0
