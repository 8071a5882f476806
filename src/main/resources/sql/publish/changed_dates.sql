-- grain: one row per service date whose rows are not those published; where a row came from is no content of it.
-- Rows are told apart by 64-bit hashes: the chance that a change goes unseen is one in ten to the nineteenth
insert into ledger.changed_date
with built as (
    select content.{day} as day, count(*) as rows, sum(hash(content)::hugeint) as hash
    from (select columns(c -> c not in ('run_key', 'file_key', 'line')) from build.{table}) as content
    group by day
),
published as (
    select content.{day} as day, count(*) as rows, sum(hash(content)::hugeint) as hash
    from (select columns(c -> c not in ('run_key', 'file_key', 'line')) from {replaced}) as content
    group by day
),
kept as (
    select {day} as day, count(*) as rows
    from {kept}
    group by {day}
),
differing as (
    select
        coalesce(built.day, published.day) as day,
        coalesce(published.rows, 0) as rows_before,
        coalesce(built.rows, 0) as rows_after
    from built
    full join published on built.day is not distinct from published.day
    where built.hash is distinct from published.hash or built.rows is distinct from published.rows
)
select
    {run}, '{table}', differing.day, rows_before + coalesce(kept.rows, 0), rows_after + coalesce(kept.rows, 0)
from differing
left join kept on differing.day is not distinct from kept.day
