-- grain: one row per rejected line; values that name a person are blank
create table if not exists ledger.reject (
    file_key bigint not null,
    line bigint not null,
    part integer not null,
    column_name varchar,
    value varchar,
    reason varchar not null,
    expected varchar not null,
    mapped varchar
)
