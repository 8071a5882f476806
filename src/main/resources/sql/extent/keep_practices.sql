insert into extent.kept_practice
select distinct practice.practice_id
from extent.kept_{table} as fact
join main.dim_practice as practice using (practice_key)
