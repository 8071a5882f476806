-- grain: one row per visit
create or replace view extent.part_month_experience as
select *
from coming.mart_visit_experience
