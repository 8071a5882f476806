-- grain: one row per hand-off to a pharmacy, specialist, laboratory, imaging centre or insurer; visit_key 0 is unmatched
-- the partner is the practice's own id of it, kept in the fact
create or replace table build.fact_hand_off as
select
    stated.row_key as hand_off_key,
    stated.hand_off_id,
    stated.visit_key,
    practice.practice_key,
    coalesce(patient.patient_key, 0) as patient_key,
    stated.service_date as service_date_key,
    stated.destination,
    stated.partner_id,
    stated.due_on,
    stated.requested_at,
    stated.completed_at,
    -- what came back was completed, even where nobody wrote the status down
    coalesce(stated.status, if(stated.completed_at is null, 'pending', 'completed')) as status,
    stated.run_key,
    stated.file_key,
    stated.line
from work.hand_off as stated
join build.dim_practice as practice
    on stated.practice_id = practice.practice_id
    and coalesce(stated.service_date, date '9999-12-30') >= practice.valid_from
    and coalesce(stated.service_date, date '9999-12-30') < practice.valid_to
left join build.dim_patient as patient
    on stated.patient_key = patient.patient_durable_key
    and stated.service_date >= patient.valid_from
    and stated.service_date < patient.valid_to
