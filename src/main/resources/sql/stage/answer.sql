-- grain: one row per respondent and item: its current version; an answer outside the item's range is missing, and so is
-- one that the item's screener rules out; one to an item that the dictionary lacks is kept as it is
create or replace table work.answer as
with answer as (
    select
        answer.* exclude (answer),
        key_of(concat_ws(chr(31), answer.practice_id, answer.response_id)) as response_key,
        coalesce(item.is_key, false) as is_key_item,
        item.screener_id,
        item.screener_passes,
        case when item.item_id is null or answer.answer between item.lowest and item.highest then answer.answer end
            as answer
    from work.surveys as answer
    left join stage.item_setting as item on answer.item = item.item_id
    where answer.is_current
),
-- a screener that is not answered decides nothing
screener as (
    select response_key, item, answer
    from answer
    where answer is not null and item in (select screener_id from stage.item_setting)
)
select
    answer.* exclude (screener_id, screener_passes, answer),
    case when screener.answer is null or list_contains(answer.screener_passes, screener.answer) then answer.answer end
        as answer
from answer
left join screener on answer.response_key = screener.response_key and answer.screener_id = screener.item
