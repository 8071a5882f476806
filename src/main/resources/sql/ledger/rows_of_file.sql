-- grain: one row per mapping that read a file, with what would go
select mapping, lines_read, lines_rejected
from ledger.file
where name = ? and state in ('published', 'held')
order by mapping
