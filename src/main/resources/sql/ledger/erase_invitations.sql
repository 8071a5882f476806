insert into ledger.erased
select distinct 'invitation_key', row_key
from stage.invitations
where patient_key in (select key from ledger.erased where column_name = 'patient_key')
or visit_key in (select key from ledger.erased where column_name = 'visit_key')
