-- grain: one row per practice, month, destination and partner: hand-offs and what became of them
create or replace table build.mart_hand_off_partner_month as
select
    practice_id,
    date_trunc('month', service_date)::date as month,
    destination,
    partner_id,
    count(*) as hand_offs,
    count(*) filter (status = 'completed') as completed,
    count(*) filter (status = 'failed') as failed,
    count(*) filter (is_late) as late,
    count(*) filter (status = 'pending') as pending
from work.hand_off_outcome
where service_date is not null
group by all
order by all
