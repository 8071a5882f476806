insert into ledger.erased
select distinct 'visit_key', row_key
from stage.visits
where patient_key in (select key from ledger.erased where column_name = 'patient_key')
