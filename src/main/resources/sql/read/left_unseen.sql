-- grain: one row per practice and month in which patients left unseen
select practice_id, month, sum(left_unseen)::bigint as visits
from mart_practice_day
where left_unseen > 0
group by practice_id, month
order by practice_id, month
