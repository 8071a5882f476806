-- grain: one row per respondent and item: its current version; an answer outside the item's range is missing, one to
-- an item that the dictionary lacks is kept as it is
create or replace table work.answer as
select
    answer.* exclude (answer),
    key_of(concat_ws(chr(31), answer.practice_id, answer.response_id)) as response_key,
    coalesce(item.is_key, false) as is_key_item,
    case when item.item_id is null or answer.answer between item.lowest and item.highest then answer.answer end
        as answer
from work.surveys as answer
left join stage.item_setting as item on answer.item = item.item_id
where answer.is_current
