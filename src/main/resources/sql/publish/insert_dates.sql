insert into main.{table} by name
select content.*
from build.{table} as content
where exists (
    select 1
    from ledger.changed_date as changed
    where changed.run_key = {run}
    and changed.table_name = '{table}'
    and changed.service_date is not distinct from content.{day}
)
