-- grain: one row per patient's answer that counts; ordered by what no secret changes
select
    practice.practice_id,
    date_trunc('month', answer.service_date_key)::date as month,
    answer.response_key,
    patient.patient_durable_key,
    item.item_id,
    answer.answer::double as answer
from fact_survey_answer as answer
join dim_survey_item as item using (survey_item_key)
join dim_practice as practice using (practice_key)
join dim_patient as patient using (patient_key)
where answer.respondent = 'patient'
    and answer.is_in_window
    and answer.answer is not null
    and answer.service_date_key is not null
    and not practice.is_inferred
    and not item.is_inferred
order by practice.practice_id, answer.service_date_key, answer.response_id, item.item_id
