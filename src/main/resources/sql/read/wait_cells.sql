-- grain: one row per practice (and the network, *), weekday and hour at which the wait began, over a window
select
    coalesce(practice_id, '*') as practice_id,
    iso_weekday,
    wait_start_hour,
    quantile_cont(wait_to_be_seen_minutes, 0.5) as median_minutes,
    count(*) as visits
from mart_visit_experience
where status = 'completed'
    and wait_to_be_seen_minutes is not null
    -- of a stated wait nobody knows when it began
    and wait_start_hour is not null
    and not is_unknown_practice
    and month between ? and ?
group by grouping sets ((practice_id, iso_weekday, wait_start_hour), (iso_weekday, wait_start_hour))
order by practice_id, iso_weekday, wait_start_hour
