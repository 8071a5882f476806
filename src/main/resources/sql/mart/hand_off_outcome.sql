-- grain: one row per hand-off of a known practice: whether it failed, or is late by the newest date in the data
create or replace table work.hand_off_outcome as
select
    practice.practice_id,
    hand_off.service_date_key as service_date,
    hand_off.destination,
    hand_off.partner_id,
    hand_off.due_on,
    hand_off.status,
    hand_off.status <> 'failed'
    and coalesce(hand_off.due_on < coalesce(
        hand_off.completed_at::date, case when hand_off.status = 'pending' then newest.newest_on end
    ), false) as is_late
from coming.fact_hand_off as hand_off
join build.dim_practice as practice using (practice_key)
cross join build.mart_newest as newest
where not practice.is_inferred
