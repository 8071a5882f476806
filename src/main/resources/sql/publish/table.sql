create or replace table main.{table} as
select *
from build.{table}
