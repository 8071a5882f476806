-- grain: one row per item and version of the measure dictionary
create or replace table build.dim_survey_item as
select
    key_of(concat_ws(chr(31), item_id, version)) as survey_item_key,
    item_id, version, label, touchpoint, scale, lowest, highest, is_key
from stage.item_setting
order by item_id
