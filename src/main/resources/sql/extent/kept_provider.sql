-- grain: one row per provider of published visits that stay
create or replace table extent.kept_provider (practice_id varchar, provider_id varchar)
