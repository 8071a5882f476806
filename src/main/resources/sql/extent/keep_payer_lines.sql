insert into extent.kept_payer_line by name
select payer_id, payer_class, lines
from ledger.payer_line
