-- grain: one row per table: a hash of its content that neither run keys, patient keys, file names nor row order change
select 'visits' as content, count(*) as rows, sum(hash(
    practice_id, visit_id, service_date, status, mode, patient_type, arrival_state, limited_options, acquisition,
    is_captive, age_band, sex, rurality, deprivation_quintile, language, insurance_class, payer_class, provider_id, arrival_to_check_in_minutes, roomed_wait_minutes, wait_to_be_seen_minutes, roomed_to_provider_minutes,
    minutes_with_provider, checkout_minutes, cycle_time_minutes, days_from_booking, first_statement_on, settled_on))::varchar as hash
from mart_visit_experience
union all
select 'billing', count(*), sum(hash(
    practice_key, line_id, visit_key, service_date_key, posted_on, statement_on, entry, amount, payer_class,
    procedure_code, denial_code, denied_amount, estimate_amount, patient_due))::varchar
from fact_billing_line
union all
select 'invitations', count(*), sum(hash(
    practice_key, invitation_id, visit_key, sent_on, mode, disposition))::varchar
from fact_survey_invitation
union all
select 'answers', count(*), sum(hash(
    practice_key, response_id, survey_item_key, visit_key, respondent, instrument_version, sampling_scheme, sent_on,
    received_on, answer))::varchar
from fact_survey_answer
union all
select 'follow_ups', count(*), sum(hash(
    practice_key, follow_up_id, visit_key, due_on, attempted_at, is_reached, symptoms))::varchar
from fact_follow_up
union all
select 'feedback', count(*), sum(hash(
    practice_key, feedback_id, visit_key, received_at, kind, topic, acknowledged_at, resolved_at, is_reopened))::varchar
from fact_feedback
union all
select 'hand_offs', count(*), sum(hash(
    practice_key, hand_off_id, visit_key, destination, partner_id, due_on, requested_at, completed_at, status))::varchar
from fact_hand_off
union all
select 'practices', count(*), sum(hash(
    practice_id, name, specialty, region, rurality, time_zone, practice_group, valid_from))::varchar
from dim_practice
union all
select 'providers', count(*), sum(hash(
    practice_id, provider_id, name, role, specialty, valid_from))::varchar
from dim_provider
union all
select 'patients', count(*), sum(hash(
    birth_year, sex, rurality, education, general_health, deprivation_quintile, language, insurance_class, distance_km,
    valid_from))::varchar
from dim_patient
union all
select 'payers', count(*), sum(hash(payer_id, name, payer_class))::varchar
from dim_payer
order by content
