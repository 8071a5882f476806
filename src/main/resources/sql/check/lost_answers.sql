-- severity: stop
-- every current answer of a response that stands is in the star exactly once
select row_key
from (
    select row_key, 1 as staged, 0 as loaded
    from work.answer
    join work.response_standing using (response_key)
    union all
    select survey_answer_key, 0, 1 from build.fact_survey_answer
)
group by row_key
having sum(staged) <> 1 or sum(loaded) <> 1
