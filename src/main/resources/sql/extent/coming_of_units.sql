-- grain: one row per row of {table} as it will be published: what stays, and what this run computed
create or replace view coming.{table} as
select *
from extent.kept_{table}
union all by name
select *
from build.{table}
