-- grain: one row per file that counts whose lines in the stage, with those rejected and left out, are not those read
with staged as (
    {staged}
),
held as (
    select file_key, count(distinct (line, part)) as lines
    from staged
    group by file_key
),
rejected as (
    select file_key, count(*) as lines
    from ledger.reject
    group by file_key
)
select file.name, file.mapping
from ledger.live_file as file
left join held using (file_key)
left join rejected using (file_key)
where coalesce(rejected.lines, 0) <> file.lines_rejected
or coalesce(held.lines, 0) + file.lines_rejected + file.lines_filtered <> file.lines_read
order by file.name, file.mapping
