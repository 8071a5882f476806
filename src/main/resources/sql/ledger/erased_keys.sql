-- grain: one row per erased key
select distinct column_name, key
from ledger.erased
order by column_name, key
