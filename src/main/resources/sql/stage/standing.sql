-- grain: one row per live staged row of {subject}, with its standing among the rows of the same natural key:
-- the same content as the version before it is a duplicate; the last version is current, earlier ones are superseded
create or replace table work.{subject} as
with live as (
    select staged.*, file.name as file_name, file.run_key
    from stage.{subject} as staged
    join ledger.live_file as file using (file_key)
),
ordered as (
    select
        *,
        row_number() over versions as version_number,
        lag(content_hash) over versions as content_before
    from live
    window versions as (partition by row_key order by recorded_at nulls first, file_name, line, part, file_key)
),
judged as (
    select *, version_number > 1 and content_hash = content_before as is_duplicate
    from ordered
)
select
    * exclude (content_before),
    not is_duplicate
    and version_number = max(version_number) filter (not is_duplicate) over (partition by row_key) as is_current
from judged
