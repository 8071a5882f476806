-- severity: stop
-- every current hand-off stands in the star exactly once
select row_key
from (
    select row_key, 1 as staged, 0 as loaded from work.hand_offs where is_current
    union all
    select hand_off_key, 0, 1 from build.fact_hand_off
)
group by row_key
having sum(staged) <> 1 or sum(loaded) <> 1
