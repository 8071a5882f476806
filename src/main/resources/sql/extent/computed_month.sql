-- grain: one row per practice and month in which what is said of a visit has changed
create or replace table extent.computed_month as
with before as (
    select * from extent.replaced_mart_visit_experience
),
now as (
    select * from build.mart_visit_experience
)
select distinct practice_id, month
from (
    (from before except from now)
    union all
    (from now except from before)
)
