-- grain: one row per key of the units that new rows touch, and the step of the search that found it
create or replace table extent.unit_key (kind varchar not null, key bigint not null, step integer not null)
