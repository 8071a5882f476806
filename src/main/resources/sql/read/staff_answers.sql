-- grain: one row per answer of staff, in the month of the visit it is about, else of its receipt
select
    practice.practice_id,
    date_trunc('month', coalesce(answer.service_date_key, answer.received_on))::date as month,
    answer.response_key,
    item.item_id,
    answer.answer::double as answer
from fact_survey_answer as answer
join dim_survey_item as item using (survey_item_key)
join dim_practice as practice using (practice_key)
where answer.respondent = 'staff'
    and answer.is_in_window
    and answer.answer is not null
    and coalesce(answer.service_date_key, answer.received_on) is not null
    and not practice.is_inferred
    and not item.is_inferred
order by practice.practice_id, coalesce(answer.service_date_key, answer.received_on), answer.response_id, item.item_id
