-- grain: one row per practice that a practices file names: the time zone of its clocks; empty: the job's
create or replace table work.practice_zone as
select practice_id, arg_max(time_zone, coalesce(valid_from, date '0001-01-01')) as time_zone
from work.practices
where is_current
group by practice_id
