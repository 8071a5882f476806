-- grain: one row per practice over the months of a window, and one for the network (*)
select
    coalesce(practice_id, '*') as practice_id,
    coalesce(sum(charges), 0) as charged,
    sum(denied) as denied,
    sum(corrected) as corrected,
    sum(refunded) as refunded
from mart_practice_day
where month between ? and ? and charge_lines is not null -- a day with bill lines, charges among them or not
group by grouping sets ((practice_id), ())
having count(*) > 0
order by practice_id
