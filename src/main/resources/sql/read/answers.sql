-- grain: one row per patient's answer that counts; ordered by what no secret changes
select
    practice_id,
    date_trunc('month', service_date)::date as month,
    response_key,
    patient.patient_durable_key,
    item_id,
    answer::double as answer
from counted_answer
join dim_patient as patient using (patient_key)
order by practice_id, service_date, response_id, item_id
