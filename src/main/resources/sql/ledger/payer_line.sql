-- grain: one row per payer and class that published bill lines state: how many lines
create table if not exists ledger.payer_line (
    payer_id varchar not null,
    payer_class varchar,
    lines bigint not null
)
