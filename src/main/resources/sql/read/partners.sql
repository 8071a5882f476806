-- grain: one row per practice, destination and partner over the months of a window; where most went wrong first
select
    practice_id,
    coalesce(destination, '') as destination,
    coalesce(partner_id, '') as partner_id,
    sum(hand_offs)::bigint as hand_offs,
    sum(completed)::bigint as completed,
    sum(failed)::bigint as failed,
    sum(late)::bigint as late,
    sum(pending)::bigint as pending
from mart_hand_off_partner_month
where month between ? and ?
group by practice_id, coalesce(destination, ''), coalesce(partner_id, '')
order by practice_id, sum(failed) + sum(late) desc, destination, partner_id
