-- grain: one row per practice, way of dividing the completed visits of a window, level ('' is unknown) and wait
with visit as (
    select
        practice_id,
        wait_to_be_seen_minutes as wait,
        coalesce(patient_type, '') as patient_type,
        coalesce(main_arrival_state, '') as arrival_state,
        coalesce(age_band::varchar, '') as age_band,
        coalesce(sex, '') as sex,
        coalesce(rurality, '') as rurality,
        coalesce(deprivation_quintile::varchar, '') as deprivation,
        coalesce(language, '') as language,
        coalesce(insurance_class, '') as insurance,
        case is_captive when true then 'captive' when false then 'free' else '' end as options,
        coalesce(acquisition, '') as acquisition,
        coalesce(provider_id, '') as provider,
        coalesce(payer_class, '') as payer
    from mart_visit_experience
    where status = 'completed' and not is_unknown_practice and month between ? and ?
),
divided as (
    unpivot visit on columns(* exclude (practice_id, wait)) into name segment value level
)
select practice_id, segment, level, wait, count(*) as visits
from divided
group by practice_id, segment, level, wait
order by practice_id, segment, level, wait
