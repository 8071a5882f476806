delete from main.{table}
where {day} in (
    select service_date from ledger.changed_date where run_key = {run} and table_name = '{table}')
