insert into main.{table} by name
select *
from build.{table}
