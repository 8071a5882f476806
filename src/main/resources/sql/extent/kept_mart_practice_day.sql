-- grain: one row per published row of a practice's day that is not computed anew
create or replace view extent.kept_mart_practice_day as
select content.*
from warehouse.main.mart_practice_day as content
anti join (
    select practice.practice_id, computed.service_date_key as service_date
    from extent.computed_day as computed
    join build.dim_practice as practice using (practice_key)
) as computed using (practice_id, service_date)
