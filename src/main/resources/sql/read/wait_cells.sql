-- grain: one row per practice, weekday and hour of the scheduled time over the months of a window
select
    practice_id, iso_weekday, scheduled_hour, quantile_cont(wait_to_be_seen_minutes, 0.5) as median_minutes,
    count(*) as visits
from mart_visit_experience
where status = 'completed'
    and wait_to_be_seen_minutes is not null
    and scheduled_hour is not null
    and not is_unknown_practice
    and month between ? and ?
group by practice_id, iso_weekday, scheduled_hour
order by practice_id, iso_weekday, scheduled_hour
