-- grain: one row per visit with a patient's survey response that counts: the ratings that drivers are held against
create or replace table work.visit_answers as
select
    visit_key,
    any_value(response_key) as response_key,
    min(answer) filter (item_id = 'rating_provider') as rating_provider,
    min(answer) filter (item_id = 'perceived_wait_minutes') as perceived_wait_minutes,
    min(answer) filter (item_id = 'symptoms_better') as symptoms_better
from build.fact_survey_answer
join build.dim_survey_item using (survey_item_key)
where visit_key <> 0 and respondent = 'patient' and is_in_window
group by visit_key
