insert into extent.kept_day
select unnest([min({day}), max({day})])
from extent.kept_{table}
