-- grain: one row per file, column and reason: values that could not be read in rows that were kept without them
create table if not exists ledger.flag (
    file_key bigint not null,
    column_name varchar not null,
    reason varchar not null,
    lines bigint not null
)
