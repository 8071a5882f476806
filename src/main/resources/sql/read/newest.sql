-- grain: one row
select newest_on, newest_visit_on
from mart_newest
