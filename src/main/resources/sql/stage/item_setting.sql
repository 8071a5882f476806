-- grain: one row per item of the measure dictionary
create or replace table stage.item_setting (
    item_id varchar not null,
    label varchar not null,
    version varchar not null,
    touchpoint integer not null,
    scale varchar not null,
    lowest integer not null,
    highest integer not null,
    is_key boolean not null,
    screener_id varchar,
    screener_passes integer[]
)
