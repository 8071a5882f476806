-- grain: one row where a practice notes limited options since another month: before it, none is known
with before as (
    select practice_id, min(month) as month
    from main.mart_visit_experience
    where limited_options is not null
    group by practice_id
)
select 'a practice notes limited options since another month: ' || min(practice_id) as reason
from work.limits_noted as noted
full join before using (practice_id)
where noted.month is distinct from before.month
having count(*) > 0
