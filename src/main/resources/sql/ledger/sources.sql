-- grain: one row per source whose rows are live
select distinct source
from ledger.live_file
order by source
