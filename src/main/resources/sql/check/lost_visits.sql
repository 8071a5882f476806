-- severity: stop
-- every current visit stands in the star exactly once
select visit_key
from (
    select visit_key, 1 as staged, 0 as loaded from work.visit
    union all
    select visit_key, 0, 1 from build.fact_visit
)
group by visit_key
having sum(staged) <> 1 or sum(loaded) <> 1
