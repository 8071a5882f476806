-- The star as a textbook makes it: surrogate keys for what others point at, natural keys for the rest, 0 for unknown.
set database sql syntax mys true;

create cached table dim_practice (practice_key bigint primary key, practice_id varchar(40), name varchar(200),
    specialty varchar(80), region varchar(80), rurality varchar(20), practice_group varchar(80), valid_from date);
create cached table dim_provider (provider_key bigint primary key, practice_key bigint, provider_id varchar(40),
    name varchar(200), role varchar(20), specialty varchar(80));
create cached table dim_patient (patient_key bigint primary key, birth_year integer, sex varchar(10), rurality varchar(20),
    education integer, general_health integer, deprivation_quintile integer, language varchar(20),
    insurance_class varchar(20), distance_km integer);
create cached table dim_payer (payer_key bigint primary key, payer_id varchar(40), name varchar(200), payer_class varchar(20));
create cached table fact_visit (visit_key bigint primary key, visit_id varchar(40), practice_key bigint, provider_key bigint,
    patient_key bigint, service_date date, booked_at timestamp, scheduled_at timestamp, arrived_at timestamp,
    checked_in_at timestamp, roomed_at timestamp, provider_in_at timestamp, provider_out_at timestamp,
    checked_out_at timestamp, status varchar(20), mode varchar(20), patient_type varchar(20), arrival_state varchar(80),
    limited_options varchar(80), acquisition varchar(20), follow_up_due_on date, wait_to_be_seen_minutes double,
    minutes_with_provider double, first_billed_on date, first_statement_on date);
create cached table fact_billing_line (practice_key bigint, line_id varchar(40), visit_key bigint, patient_key bigint,
    payer_key bigint, service_date date, posted_on date, entry varchar(20), amount decimal(18, 4),
    procedure_code varchar(20), denial_code varchar(20), denied_amount decimal(18, 4), corrects_line_id varchar(40),
    estimate_amount decimal(18, 4), patient_due decimal(18, 4), statement_on date, primary key (practice_key, line_id));
create cached table fact_survey_invitation (practice_key bigint, invitation_id varchar(40), visit_key bigint, sent_on date,
    mode varchar(20), disposition varchar(20), primary key (practice_key, invitation_id));
create cached table fact_survey_answer (practice_key bigint, response_id varchar(40), item varchar(40), answer decimal(18, 4),
    invitation_id varchar(40), visit_key bigint, patient_key bigint, visit_date date, respondent varchar(20),
    mode varchar(20), sent_on date, received_on date, primary key (practice_key, response_id, item));
create cached table fact_follow_up (practice_key bigint, follow_up_id varchar(40), visit_key bigint, due_on date,
    attempted_at timestamp, is_reached boolean, symptoms varchar(20), primary key (practice_key, follow_up_id));
create cached table fact_feedback (practice_key bigint, feedback_id varchar(40), visit_key bigint, received_at timestamp,
    kind varchar(20), topic varchar(40), acknowledged_at timestamp, resolved_at timestamp, is_reopened boolean,
    primary key (practice_key, feedback_id));
create cached table fact_hand_off (practice_key bigint, hand_off_id varchar(40), visit_key bigint, destination varchar(20),
    partner_id varchar(40), due_on date, requested_at timestamp, completed_at timestamp, status varchar(20),
    primary key (practice_key, hand_off_id));
