-- grain: one row per complaint, compliment, question or call; visit_key 0 is unmatched
create or replace table build.fact_feedback as
select
    stated.row_key as feedback_key,
    stated.feedback_id,
    stated.visit_key,
    practice.practice_key,
    coalesce(patient.patient_key, 0) as patient_key,
    stated.service_date as service_date_key,
    stated.received_at,
    stated.kind,
    stated.topic,
    stated.acknowledged_at,
    stated.resolved_at,
    stated.reopened as is_reopened,
    stated.is_in_window,
    stated.run_key,
    stated.file_key,
    stated.line
from work.message as stated
join build.dim_practice as practice
    on stated.practice_id = practice.practice_id
    and coalesce(stated.service_date, date '9999-12-30') >= practice.valid_from
    and coalesce(stated.service_date, date '9999-12-30') < practice.valid_to
left join build.dim_patient as patient
    on stated.patient_key = patient.patient_durable_key
    and stated.service_date >= patient.valid_from
    and stated.service_date < patient.valid_to
