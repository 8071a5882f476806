-- grain: one row per subject: the lines of its files, of those that count and those held back
select subject, sum(lines_read) as lines_read, sum(lines_rejected) as lines_rejected
from ledger.read_file
group by subject
order by subject
