-- grain: one row per respondent and item; answer is null where it is missing; visit_key 0 is unmatched
create or replace table build.fact_survey_answer as
select
    answer.row_key as survey_answer_key,
    answer.response_key,
    answer.response_id,
    item.survey_item_key,
    response.visit_key,
    response.visit_match,
    coalesce(response.invitation_key, 0) as survey_invitation_key,
    practice.practice_key,
    coalesce(patient.patient_key, 0) as patient_key,
    response.service_date as service_date_key,
    response.respondent,
    answer.mode,
    answer.instrument_version,
    answer.sampling_scheme,
    response.sent_on,
    response.received_on,
    response.is_in_window,
    answer.answer,
    answer.run_key,
    answer.file_key,
    answer.line
from work.answer as answer
join work.response_standing using (response_key)
join work.response as response using (response_key)
join build.dim_survey_item as item on answer.item = item.item_id
join build.dim_practice as practice
    on response.practice_id = practice.practice_id
    and coalesce(response.service_date, response.received_on, date '9999-12-30') >= practice.valid_from
    and coalesce(response.service_date, response.received_on, date '9999-12-30') < practice.valid_to
left join build.dim_patient as patient
    on response.patient_key = patient.patient_durable_key
    and coalesce(response.service_date, response.received_on, date '9999-12-30') >= patient.valid_from
    and coalesce(response.service_date, response.received_on, date '9999-12-30') < patient.valid_to
