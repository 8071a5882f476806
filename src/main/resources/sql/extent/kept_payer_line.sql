-- grain: one row per payer and class that published bill lines state: how many lines
create or replace table extent.kept_payer_line (payer_id varchar, payer_class varchar, lines bigint)
