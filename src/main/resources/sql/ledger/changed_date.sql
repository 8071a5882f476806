-- grain: one row per run, dated table and service date whose rows the run changed; rows without a date are one group
create table if not exists ledger.changed_date (
    run_key bigint not null,
    table_name varchar not null,
    service_date date,
    rows_before bigint not null,
    rows_after bigint not null
)
