-- grain: one row per visit in the practices' months that are computed anew
create or replace view extent.part_month_experience as
select content.*
from coming.mart_visit_experience as content
semi join extent.computed_month as computed using (practice_id, month)
