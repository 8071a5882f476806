-- grain: one row per file that this run read, column and content whose share is not what it is in the published files of
-- the mapping; content is a word of a column with a fixed list of words, or whether there is any value
with row_of as (
    select file.mapping, if(file.state = 'staged', file.name, '') as name, {contents}
    from stage.{subject} as staged
    join ledger.file as file using (file_key)
    where file.state in ('staged', 'published') and file.subject = '{subject}'
),
cell as (
    unpivot row_of on {columns} into name column_name value content
),
counted as (
    select mapping, name, column_name, content, count(*) as rows,
        sum(count(*)) over (partition by mapping, name, column_name) as all_rows
    from cell
    group by mapping, name, column_name, content
),
usually as (
    select distinct mapping, column_name, all_rows
    from counted
    where name = ''
),
wanted as (
    select distinct fresh.mapping, fresh.name, fresh.column_name, any_content.content, fresh.all_rows
    from counted as fresh
    join counted as any_content
        on fresh.mapping = any_content.mapping
        and fresh.column_name = any_content.column_name
        and any_content.name in ('', fresh.name)
    where fresh.name <> ''
),
share as (
    select
        wanted.name,
        wanted.column_name,
        wanted.content,
        coalesce(fresh.rows, 0) / wanted.all_rows as now,
        coalesce(usual.rows, 0) / usually.all_rows as before
    from wanted
    join usually using (mapping, column_name)
    left join counted as fresh
        on wanted.mapping = fresh.mapping and wanted.name = fresh.name
        and wanted.column_name = fresh.column_name and wanted.content = fresh.content
    left join counted as usual
        on wanted.mapping = usual.mapping and usual.name = ''
        and wanted.column_name = usual.column_name and wanted.content = usual.content
    -- a handful of rows says nothing of shares
    where wanted.all_rows >= 30 and usually.all_rows >= 30
)
select name, column_name, content, now, before
from share
where abs(now - before) > ?
order by name, abs(now - before) desc, column_name, content
