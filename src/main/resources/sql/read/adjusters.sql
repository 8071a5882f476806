-- grain: one row per patient's response that counts: what its scores are adjusted for, as answered, else as recorded
-- age bands are those of CAHPS: 0 under 18, 1 up to 24, 2 to 34, 3 to 44, 4 to 54, 5 to 64, 6 to 74, 7 from 75
with response as (
    select
        answer.practice_id,
        answer.service_date,
        answer.response_key,
        answer.response_id,
        max(answer.answer) filter (answer.item_id = 'general_health') as answered_health,
        max(answer.answer) filter (answer.item_id = 'age_band') as answered_age,
        max(answer.answer) filter (answer.item_id = 'education') as answered_education,
        max(patient.general_health) as general_health,
        max(year(answer.service_date) - patient.birth_year) as age,
        max(patient.education) as education
    from counted_answer as answer
    join dim_patient as patient using (patient_key)
    group by answer.practice_id, answer.service_date, answer.response_key, answer.response_id
)
select
    practice_id,
    date_trunc('month', service_date)::date as month,
    response_key,
    coalesce(answered_health, general_health)::double as general_health,
    coalesce(answered_age, case when age < 18 then 0 when age >= 75 then 7 else (age - 5) // 10 end)::double as age_band,
    coalesce(answered_education, education)::double as education
from response
order by practice_id, service_date, response_id
