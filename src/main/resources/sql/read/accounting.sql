-- grain: one row per input file and mapping
select
    source, subject, name, sha256, lines_read, lines_current, lines_superseded, lines_duplicate, lines_rejected,
    lines_filtered, file_key
from mart_accounting
order by subject, name, source
