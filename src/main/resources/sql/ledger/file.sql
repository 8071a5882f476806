-- grain: one row per file content and mapping that was ever staged
-- state: staged (its run has not published yet), held (a run would not publish it; the next reads it again), published,
-- replaced and then dropped (a newer content of the same name counts), forgotten (someone said so: not read again)
create table if not exists ledger.file (
    file_key bigint not null,
    source varchar not null,
    mapping varchar not null,
    subject varchar not null,
    name varchar not null,
    sha256 varchar not null,
    bytes bigint not null,
    reading varchar not null,
    run_key bigint not null,
    state varchar not null,
    lines_read bigint not null,
    lines_rejected bigint not null,
    lines_filtered bigint not null,
    charges_read decimal(18, 4) not null,
    charges_rejected decimal(18, 4) not null,
    charges_filtered decimal(18, 4) not null,
    ignored_columns varchar not null
)
