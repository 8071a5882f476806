-- grain: one row per practice over the months of a window, and one for the network (*)
select
    coalesce(practice_id, '*') as practice_id,
    sum(charges) as charged,
    sum(denied) as denied,
    sum(corrected) as corrected,
    sum(refunded) as refunded
from mart_practice_day
where month between ? and ? and charges is not null
group by grouping sets ((practice_id), ())
having count(*) > 0
order by practice_id
