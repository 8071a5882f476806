-- grain: one row per run of a job
create table if not exists ledger.run (
    run_key bigint not null,
    run_id varchar not null,
    job varchar not null,
    cx_version varchar not null,
    started_at timestamp not null,
    published_at timestamp,
    fingerprint varchar
)
