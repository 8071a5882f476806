-- severity: stop
-- the joined view has every visit exactly once
select visit_key
from (
    select visit_key, 1 as loaded, 0 as joined from build.fact_visit
    union all
    select visit_key, 0, 1 from build.mart_visit_experience
)
group by visit_key
having sum(loaded) <> 1 or sum(joined) <> 1
