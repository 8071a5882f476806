-- severity: stop
-- every current message stands in the star exactly once
select row_key
from (
    select row_key, 1 as staged, 0 as loaded from work.feedback where is_current
    union all
    select feedback_key, 0, 1 from build.fact_feedback
)
group by row_key
having sum(staged) <> 1 or sum(loaded) <> 1
