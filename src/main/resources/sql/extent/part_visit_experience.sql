-- grain: one row per visit in the practices' days that are computed anew
create or replace view extent.part_mart_visit_experience as
select content.*
from coming.mart_visit_experience as content
semi join (
    select practice.practice_id, computed.service_date_key as service_date
    from extent.computed_day as computed
    join build.dim_practice as practice using (practice_key)
) as computed using (practice_id, service_date)
