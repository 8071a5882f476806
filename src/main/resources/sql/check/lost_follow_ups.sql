-- severity: stop
-- every current follow-up stands in the star exactly once
select row_key
from (
    select row_key, 1 as staged, 0 as loaded from work.follow_ups where is_current
    union all
    select follow_up_key, 0, 1 from build.fact_follow_up
)
group by row_key
having sum(staged) <> 1 or sum(loaded) <> 1
