-- grain: one row where so many lines are new that computing the whole is quicker
select 'a third of all lines, or more, is new' as reason
from (select sum(lines_read) as lines from extent.changed_file) as changed
cross join (select sum(lines_read) as lines from ledger.live_file) as live
where changed.lines > ? and 3 * changed.lines > live.lines
