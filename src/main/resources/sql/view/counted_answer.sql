-- grain: one row per patient's answer that counts in the evaluation: in its window, of a visit, a practice and an item that are known
create or replace temp view counted_answer as
select
    practice.practice_id,
    answer.service_date_key as service_date,
    answer.response_id,
    answer.response_key,
    answer.visit_key,
    answer.patient_key,
    answer.instrument_version,
    answer.sampling_scheme,
    item.item_id,
    answer.answer
from fact_survey_answer as answer
join dim_survey_item as item using (survey_item_key)
join dim_practice as practice using (practice_key)
where answer.respondent = 'patient'
    and answer.is_in_window
    and answer.answer is not null
    and answer.service_date_key is not null
    and not practice.is_inferred
    and not item.is_inferred
