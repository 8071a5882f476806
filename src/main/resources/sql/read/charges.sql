-- grain: one row per practice and month
select practice_id, month, sum(charges) as charges, sum(charge_lines)::bigint as lines
from mart_practice_day
where charge_lines > 0
group by practice_id, month
order by practice_id, month
