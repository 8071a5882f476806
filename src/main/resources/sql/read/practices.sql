-- grain: one row per practice that its own file names, as it stands now
select practice_id, name, specialty
from dim_practice
where is_current and not is_inferred
order by practice_id
