-- grain: one row per file whose rows begin or cease to count with this run
create or replace table extent.changed_file as
select file_key, subject, name, lines_read
from ledger.live_file
where state = 'staged'
union all
select file_key, subject, name, lines_read
from ledger.file
where state = 'published' and file_key not in (select file_key from ledger.live_file)
