-- grain: one row per time zone of a visit
select distinct zone_id
from work.visit
order by zone_id
