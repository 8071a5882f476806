-- grain: one row per visit: what the log, the bill and the survey say of it
create or replace table build.mart_visit_experience as
select
    visit.visit_key,
    practice.practice_id,
    practice.is_inferred as is_unknown_practice,
    provider.provider_id,
    patient.patient_durable_key,
    visit.service_date_key as service_date,
    date_trunc('month', visit.service_date_key)::date as month,
    profile.status,
    profile.mode,
    profile.patient_type,
    profile.arrival_state,
    profile.limited_options,
    profile.acquisition,
    case
        when contains(profile.arrival_state, 'in_pain') then 'in_pain'
        when contains(profile.arrival_state, ';') then 'several'
        else profile.arrival_state
    end as main_arrival_state,
    case
        when profile.limited_options is not null then true
        -- before a practice notes its first limit, none noted doesn't mean that there was none
        when visit.service_date_key >= noted.month then false
    end as is_captive,
    case
        when patient.birth_year is null then null
        when year(visit.service_date_key) - patient.birth_year < 18 then 0
        else least((year(visit.service_date_key) - patient.birth_year - 5) // 10, 7)
    end::integer as age_band,
    patient.sex,
    patient.rurality,
    patient.deprivation_quintile,
    patient.language,
    patient.insurance_class,
    visit.arrival_to_check_in_minutes,
    visit.roomed_wait_minutes,
    visit.wait_to_be_seen_minutes,
    visit.roomed_to_provider_minutes,
    visit.minutes_with_provider,
    visit.checkout_minutes,
    visit.cycle_time_minutes,
    visit.days_from_booking,
    visit.has_impossible_clock,
    case
        when visit.arrived_at is not null
        then hour(greatest(visit.arrived_at, coalesce(visit.scheduled_at, visit.arrived_at)))
    end as wait_start_hour,
    isodow(visit.service_date_key) as iso_weekday,
    visit.first_statement_on,
    visit.settled_on,
    bill.charged,
    bill.estimated,
    bill.is_self_pay,
    bill.is_corrected,
    bill.has_payment,
    bill.has_refund,
    bill.has_denial,
    bill.payer_class,
    answers.response_key,
    answers.rating_provider,
    answers.perceived_wait_minutes,
    answers.symptoms_better,
    visit.visit_id
from build.fact_visit as visit
join build.dim_practice as practice using (practice_key)
join build.dim_provider as provider using (provider_key)
join build.dim_patient as patient using (patient_key)
join build.dim_visit_profile as profile using (visit_profile_key)
left join work.limits_noted as noted on practice.practice_id = noted.practice_id
left join work.bill_outcome as bill using (visit_key)
left join work.visit_answers as answers using (visit_key)
