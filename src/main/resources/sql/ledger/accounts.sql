-- grain: one row per file, of those that count and those held back, and mapping
select name, lines_read, lines_rejected, state = 'staged' as is_new
from ledger.read_file
order by name, mapping
