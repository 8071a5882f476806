-- grain: one row per row of {table} that will be published
create or replace view extent.part_{table} as
select *
from coming.{table}
