create table if not exists main.{table} as
select *
from build.{table}
limit 0
