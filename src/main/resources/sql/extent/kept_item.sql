-- grain: one row per published survey item that the dictionary lacks
create or replace table extent.kept_item (item_id varchar)
