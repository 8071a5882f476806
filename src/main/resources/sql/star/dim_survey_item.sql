-- grain: one row per item and version of the measure dictionary; an item that it lacks gets an inferred member
create or replace table build.dim_survey_item as
with inferred as (
    select distinct item as item_id
    from work.answer
    where item not in (select item_id from stage.item_setting)
    union
    select item_id from extent.kept_item
),
member as (
    select item_id, version, label, touchpoint, scale, lowest, highest, is_key, false as is_inferred
    from stage.item_setting
    union all
    select item_id, 'unknown', null, null, null, null, null, false, true
    from inferred
)
select
    key_of(concat_ws(chr(31), item_id, version)) as survey_item_key,
    item_id, version, label, touchpoint, scale, lowest, highest, is_key, is_inferred
from member
order by item_id
