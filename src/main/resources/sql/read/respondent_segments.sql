-- grain: one row per patient's response that counts: the level of its visit in each way of dividing visits ('' is unknown)
with response as (
    select distinct practice_id, service_date, response_id, response_key, visit_key
    from counted_answer
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
order by response.practice_id, response.service_date, response.response_id
