-- grain: one row per live file and mapping: what became of each of its records, and of the charges on them
create or replace table build.mart_accounting as
with lines as (
    select
        file_key,
        sum(lines_current)::bigint as lines_current,
        sum(lines_superseded)::bigint as lines_superseded,
        sum(lines_duplicate)::bigint as lines_duplicate,
        sum(charges_current)::decimal(38, 4) as charges_current,
        sum(charges_superseded)::decimal(38, 4) as charges_superseded,
        sum(charges_duplicate)::decimal(38, 4) as charges_duplicate
    from (
        select * from work.account_change
        union all by name
        select * from extent.kept_account
    )
    group by file_key
)
select
    file.file_key,
    file.source,
    file.mapping,
    file.subject,
    file.name,
    file.sha256,
    file.lines_read,
    coalesce(lines.lines_current, 0) as lines_current,
    coalesce(lines.lines_superseded, 0) as lines_superseded,
    coalesce(lines.lines_duplicate, 0) as lines_duplicate,
    file.lines_rejected,
    file.lines_filtered,
    file.charges_read,
    coalesce(lines.charges_current, 0) as charges_current,
    coalesce(lines.charges_superseded, 0) as charges_superseded,
    coalesce(lines.charges_duplicate, 0) as charges_duplicate,
    file.charges_rejected,
    file.charges_filtered,
    file.ignored_columns
from ledger.live_file as file
left join lines using (file_key)
order by file.mapping, file.name
