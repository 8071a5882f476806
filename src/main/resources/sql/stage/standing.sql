-- grain: one row per live staged row of {subject}, with its standing among the rows of the same natural key:
-- the same content as the version before it is a duplicate; the last version is current, earlier ones are superseded
create or replace table {into}{subject} as
with live as (
    select staged.*, staged.rowid as row_id, file.name as file_name, file.run_key
    from {rows}.{subject} as staged
    join {files} as file using (file_key)
),
-- nearly all rows are the only version: they are not sorted, which would take longer than all the rest
several as (
    select row_key
    from live
    group by row_key
    having count(*) > 1
),
ordered as (
    select
        row_id,
        row_key,
        content_hash,
        row_number() over versions as version_number,
        lag(content_hash) over versions as content_before
    from live
    semi join several using (row_key)
    window versions as (partition by row_key order by recorded_at nulls first, file_name, line, part, file_key)
),
judged as (
    select row_id, row_key, version_number, version_number > 1 and content_hash = content_before as is_duplicate
    from ordered
),
standing as (
    select
        row_id,
        is_duplicate,
        not is_duplicate
        and version_number = max(version_number) filter (not is_duplicate) over (partition by row_key) as is_current
    from judged
)
select
    live.* exclude (row_id),
    coalesce(standing.is_duplicate, false) as is_duplicate,
    coalesce(standing.is_current, true) as is_current
from live
left join standing using (row_id)
