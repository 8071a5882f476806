delete from main.{table} as content
where exists (
    select 1
    from ledger.changed_date as changed
    where changed.run_key = {run}
    and changed.table_name = '{table}'
    and changed.service_date is not distinct from content.{day}
)
and {touched}
