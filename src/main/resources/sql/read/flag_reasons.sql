-- grain: one row per subject, column and reason
select file.subject, flag.column_name, flag.reason, sum(flag.lines)::bigint as lines
from ledger.flag as flag
join ledger.live_file as file using (file_key)
group by file.subject, flag.column_name, flag.reason
order by file.subject, flag.column_name, flag.reason
