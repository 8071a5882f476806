-- grain: one row per bill line; corrections, denials and refunds are rows of their own; visit_key 0 is unmatched
create or replace table build.fact_billing_line as
select
    line.billing_line_key,
    line.line_id,
    line.visit_key,
    line.visit_match,
    practice.practice_key,
    coalesce(patient.patient_key, 0) as patient_key,
    coalesce(payer.payer_key, 0) as payer_key,
    line.service_date as service_date_key,
    line.posted_on,
    line.statement_on,
    line.entry,
    line.amount,
    coalesce(line.payer_class, payer.payer_class) as payer_class,
    line.procedure_code,
    line.denial_code,
    line.denied_amount,
    line.corrects_line_key as corrects_billing_line_key,
    line.estimate_amount,
    line.patient_due,
    line.run_key,
    line.file_key,
    line.line
from work.billing_line as line
join build.dim_practice as practice
    on line.practice_id = practice.practice_id
    and coalesce(line.service_date, line.posted_on) >= practice.valid_from
    and coalesce(line.service_date, line.posted_on) < practice.valid_to
left join work.visit as visit on line.visit_key = visit.visit_key
left join build.dim_patient as patient
    on coalesce(visit.patient_key, line.patient_key) = patient.patient_durable_key
    and coalesce(line.service_date, line.posted_on) >= patient.valid_from
    and coalesce(line.service_date, line.posted_on) < patient.valid_to
left join build.dim_payer as payer on line.payer_id = payer.payer_id
