-- grain: one row per table: a hash of its content that neither run keys, patient keys, file names nor row order change
select 'visits' as content, count(*) as rows, sum(md5_number_lower(concat_ws(chr(31),
    practice_id, visit_id, service_date, status, mode, patient_type, arrival_state, limited_options, acquisition,
    provider_id, arrival_to_check_in_minutes, roomed_wait_minutes, wait_to_be_seen_minutes, roomed_to_provider_minutes,
    minutes_with_provider, checkout_minutes, cycle_time_minutes, days_from_booking, first_statement_on, settled_on)))
    ::varchar as hash
from mart_visit_experience
union all
select 'billing', count(*), sum(md5_number_lower(concat_ws(chr(31),
    practice_key, line_id, visit_key, service_date_key, posted_on, statement_on, entry, amount, payer_class,
    procedure_code, denial_code, denied_amount, estimate_amount, patient_due)))::varchar
from fact_billing_line
union all
select 'invitations', count(*), sum(md5_number_lower(concat_ws(chr(31),
    practice_key, invitation_id, visit_key, sent_on, mode, disposition)))::varchar
from fact_survey_invitation
union all
select 'answers', count(*), sum(md5_number_lower(concat_ws(chr(31),
    practice_key, response_id, survey_item_key, visit_key, respondent, sent_on, received_on, answer)))::varchar
from fact_survey_answer
union all
select 'practices', count(*), sum(md5_number_lower(concat_ws(chr(31),
    practice_id, name, specialty, region, rurality, time_zone, practice_group, valid_from)))::varchar
from dim_practice
order by content
