-- grain: one row per patient's response that counts: the level of its visit in each way of dividing visits ('' is unknown)
with response as (
    select distinct practice.practice_id, answer.service_date_key, answer.response_id, answer.response_key, answer.visit_key
    from fact_survey_answer as answer
    join dim_survey_item as item using (survey_item_key)
    join dim_practice as practice using (practice_key)
    where answer.respondent = 'patient'
        and answer.is_in_window
        and answer.answer is not null
        and answer.service_date_key is not null
        and not practice.is_inferred
        and not item.is_inferred
)
select
    response.response_key,
    coalesce(visit.patient_type, '') as patient_type,
    coalesce(visit.main_arrival_state, '') as arrival_state,
    coalesce(visit.age_band::varchar, '') as age_band,
    coalesce(visit.sex, '') as sex,
    coalesce(visit.rurality, '') as rurality,
    coalesce(visit.deprivation_quintile::varchar, '') as deprivation,
    coalesce(visit.language, '') as language,
    coalesce(visit.insurance_class, '') as insurance,
    case visit.is_captive when true then 'captive' when false then 'free' else '' end as options,
    coalesce(visit.acquisition, '') as acquisition,
    coalesce(visit.provider_id, '') as provider,
    coalesce(visit.payer_class, '') as payer
from response
left join mart_visit_experience as visit using (visit_key)
order by response.practice_id, response.service_date_key, response.response_id
