-- grain: one row where an item that the dictionary lacks may have no answer any more
select 'answers to an item that the dictionary lacks are gone: ' || min(item) as reason
from extent.before_surveys as before
where before.is_current
    and item not in (select item_id from stage.item_setting)
    and item not in (select item from work.answer)
having count(*) > 0
