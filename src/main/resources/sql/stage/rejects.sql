-- grain: one row per rejected line of one subject, of the files that count and of those held back
with file as (
    select *
    from ledger.file
    where subject = ? and state in ('staged', 'held', 'published')
    -- what is held stands before the content that still counts, since that is what people can correct
    qualify row_number() over (
        partition by mapping, name order by state = 'held' desc, state = 'staged' desc, run_key desc, file_key) = 1
)
select
    file.name, reject.line, reject.column_name, reject.value, reject.reason, reject.expected,
    reject.mapped,
    file.mapping, reject.part, file.sha256
from ledger.reject as reject
join file using (file_key)
order by file.name, reject.line, reject.part, file.mapping
