-- grain: one row per row of {table} as it will be published
create or replace view coming.{table} as
select *
from build.{table}
