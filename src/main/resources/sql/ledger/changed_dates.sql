-- grain: one row per fact table and service date that a run changed
select service_date, table_name, rows_before, rows_after
from ledger.changed_date
where run_key = ? and table_name like 'fact%' and service_date is not null
order by service_date, table_name
