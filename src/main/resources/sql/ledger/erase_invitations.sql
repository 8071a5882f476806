insert into ledger.erased
select distinct 'invitation_key', row_key
from stage.{subject}
where {condition}
