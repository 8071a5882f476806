-- grain: one row per live file and mapping
select name, lines_read, lines_rejected, state = 'staged' as is_new
from ledger.live_file
order by name, mapping
