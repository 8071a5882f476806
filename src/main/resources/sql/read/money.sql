-- grain: one row per practice over the months of a window
select
    practice_id, sum(charges) as charged, sum(denied) as denied, sum(corrected) as corrected, sum(refunded) as refunded
from mart_practice_day
where month between ? and ? and charges is not null
group by practice_id
order by practice_id
