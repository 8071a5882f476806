insert into ledger.payer_line by name
select payer_id, payer_class, lines
from work.payer_line
