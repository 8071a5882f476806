-- grain: one row per subject that live files hold
select subject, sum(lines_read) as lines_read, sum(lines_rejected) as lines_rejected
from ledger.live_file
group by subject
order by subject
