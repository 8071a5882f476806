-- grain: one row per file and reason
select file_key, reason, count(*) as lines
from ledger.reject
group by file_key, reason
order by file_key, reason
