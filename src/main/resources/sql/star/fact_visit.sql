-- grain: one row per visit: an accumulating snapshot from booking to settled bill; key 0 of a dimension is unknown
create or replace table build.fact_visit as
select
    visit.visit_key,
    visit.visit_id,
    practice.practice_key,
    coalesce(provider.provider_key, 0) as provider_key,
    coalesce(patient.patient_key, 0) as patient_key,
    profile_key(
        visit.patient_type, visit.mode, visit.status, visit.acquisition, visit.arrival_state, visit.limited_options
    ) as visit_profile_key,
    visit.service_date as service_date_key,
    visit.booked_at,
    visit.scheduled_at,
    visit.arrived_at,
    visit.checked_in_at,
    visit.roomed_at,
    visit.provider_in_at,
    visit.provider_out_at,
    visit.checked_out_at,
    bill.first_billed_on,
    bill.first_statement_on,
    bill.settled_on,
    visit.follow_up_due_on,
    visit.arrival_to_check_in_minutes,
    visit.roomed_wait_minutes,
    visit.wait_to_be_seen_minutes,
    visit.roomed_to_provider_minutes,
    visit.minutes_with_provider,
    visit.checkout_minutes,
    visit.cycle_time_minutes,
    case when visit.scheduled_at >= visit.booked_at then date_diff('day', visit.booked_at, visit.scheduled_at) end
        as days_from_booking,
    visit.has_impossible_clock,
    visit.run_key,
    visit.file_key,
    visit.line
from work.timed_visit as visit
join build.dim_practice as practice
    on visit.practice_id = practice.practice_id
    and visit.service_date >= practice.valid_from
    and visit.service_date < practice.valid_to
left join build.dim_provider as provider
    on visit.practice_id = provider.practice_id
    and visit.provider_id = provider.provider_id
    and visit.service_date >= provider.valid_from
    and visit.service_date < provider.valid_to
left join build.dim_patient as patient
    on visit.patient_key = patient.patient_durable_key
    and visit.service_date >= patient.valid_from
    and visit.service_date < patient.valid_to
left join work.bill as bill on visit.visit_key = bill.visit_key
