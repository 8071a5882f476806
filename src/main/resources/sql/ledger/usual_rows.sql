-- grain: one row per file of a subject that this run read, whose mapping has published others: its lines, and the median of those of the
-- last ten of them
with before as (
    select file.mapping, file.lines_read
    from ledger.file as file
    join ledger.run as run using (run_key)
    where file.state = 'published'
    qualify row_number() over (partition by file.mapping order by run.started_at desc, file.name desc, file.file_key) <= 10
)
select fresh.name, fresh.lines_read, median(before.lines_read) as usual
from ledger.file as fresh
join before using (mapping)
where fresh.state = 'staged' and fresh.subject = ?
group by fresh.mapping, fresh.name, fresh.lines_read
order by fresh.name
