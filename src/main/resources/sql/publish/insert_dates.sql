insert into main.{table} by name
select *
from build.{table}
where {day} in (
    select service_date from ledger.changed_date where run_key = {run} and table_name = '{table}')
