-- grain: one row where a practice has its first invitation, or no longer any: without any, those who answered stand for
-- those who were asked
with before as (
    select distinct practice.practice_id
    from main.fact_survey_invitation
    join main.dim_practice as practice using (practice_key)
),
now as (
    select distinct practice.practice_id
    from coming.fact_survey_invitation
    join build.dim_practice as practice using (practice_key)
)
select 'a practice has its first invitation or no longer any: ' || min(practice_id) as reason
from (
    (from before except from now)
    union all
    (from now except from before)
)
having count(*) > 0
