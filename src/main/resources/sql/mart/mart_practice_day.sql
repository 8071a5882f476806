-- grain: one row per practice and service date: additive counts and amounts, numerators and denominators
create or replace table build.mart_practice_day as
with visits as (
    select
        practice_id,
        service_date,
        count(*) filter (status = 'completed') as visits_completed,
        count(*) filter (status = 'no_show') as no_shows,
        count(*) filter (status = 'left_unseen') as left_unseen,
        count(*) filter (first_statement_on is not null) as visits_with_statement,
        count(*) filter (mode is not null and status = 'completed') as visits_with_mode,
        count(*) filter (mode in ('phone', 'video') and status = 'completed') as visits_by_phone_or_video,
        count(patient_type) filter (status = 'completed') as visits_with_patient_type,
        count(arrival_state) filter (status = 'completed') as visits_with_arrival_state,
        count(*) filter (status = 'completed' and age_band is not null and sex is not null and language is not null)
            as visits_with_demographics,
        count(is_captive) filter (status = 'completed') as visits_with_limits,
        count(*) filter (first_statement_on is not null and not coalesce(is_corrected, false))
            as visits_billed_right,
        count(*) filter (
            first_statement_on is not null and not coalesce(is_corrected, false) and not coalesce(has_denial, false)
        ) as visits_billed_clean,
        count(*) filter (has_payment) as visits_with_payment,
        count(*) filter (has_refund and has_payment) as visits_with_refund,
        count(*) filter (is_self_pay and estimated is not null) as visits_with_estimate,
        count(*) filter (is_self_pay and charged >= estimated + 400) as visits_over_estimate
    from extent.part_mart_visit_experience
    where not is_unknown_practice
    group by practice_id, service_date
),
denial as (
    select
        corrects_billing_line_key as billing_line_key,
        min(posted_on) as first_denied_on,
        arg_min(denied_amount, (posted_on, billing_line_key)) as first_denied_amount
    from coming.fact_billing_line
    where entry = 'denial' and corrects_billing_line_key is not null
    group by corrects_billing_line_key
),
lines as (
    select
        practice.practice_id,
        line.service_date_key as service_date,
        count(*) filter (entry = 'charge') as charge_lines,
        sum(line.amount) filter (entry = 'charge') as charges,
        -- a charge denied twice is denied at first once; a denial that names no charge stands for itself
        coalesce(sum(denial.first_denied_amount) filter (entry = 'charge'), 0)
        + coalesce(sum(line.denied_amount) filter (entry = 'denial' and corrects_billing_line_key is null), 0) as denied,
        coalesce(
            sum(abs(line.amount)) filter (entry in ('correction', 'void') and line.posted_on > bill.first_statement_on), 0
        ) as corrected,
        coalesce(sum(line.amount) filter (entry = 'refund'), 0) as refunded,
        count(*) filter (entry = 'charge' and line.payer_key <> 0 and line.payer_class is distinct from 'self_pay')
            as charge_lines_to_payer,
        count(*) filter (
            entry = 'charge' and line.payer_key <> 0 and line.payer_class is distinct from 'self_pay'
            and denial.first_denied_on <= coalesce(bill.first_statement_on, line.posted_on) + 90
        ) as charge_lines_denied
    from extent.part_fact_billing_line as line
    join build.dim_practice as practice using (practice_key)
    left join denial using (billing_line_key)
    left join (select visit_key, first_statement_on from extent.part_fact_visit) as bill using (visit_key)
    where not practice.is_inferred and line.service_date_key is not null
    group by practice.practice_id, line.service_date_key
),
complete as (
    -- a complete answers at least half of the key items
    select survey_invitation_key, response_key
    from coming.fact_survey_answer
    join build.dim_survey_item using (survey_item_key)
    where respondent = 'patient' and is_in_window
    group by survey_invitation_key, response_key
    having 2 * count(answer) filter (is_key) >= (select count(*) from build.dim_survey_item where is_key)
),
invitations as (
    select
        practice.practice_id,
        invitation.service_date_key as service_date,
        count(*) filter (coalesce(disposition, '') not in ('ineligible', 'deceased')) as invited,
        count(*) filter (
            coalesce(disposition, '') not in ('ineligible', 'deceased')
            and survey_invitation_key in (select survey_invitation_key from complete)
        ) as completes
    from extent.part_fact_survey_invitation as invitation
    join build.dim_practice as practice using (practice_key)
    where not practice.is_inferred
    group by practice.practice_id, invitation.service_date_key
),
inviting as (
    select distinct practice.practice_id
    from coming.fact_survey_invitation
    join build.dim_practice as practice using (practice_key)
    where not practice.is_inferred
),
-- a practice without invitations: those who answered stand for those who were asked
answered as (
    select
        practice.practice_id,
        answer.service_date_key as service_date,
        count(distinct answer.response_key) as invited,
        count(distinct complete.response_key) as completes
    from extent.part_fact_survey_answer as answer
    join build.dim_practice as practice using (practice_key)
    left join complete using (response_key)
    where not practice.is_inferred
        and answer.respondent = 'patient'
        and answer.service_date_key is not null
        and answer.sent_on is not null
        and practice.practice_id not in (select practice_id from inviting)
    group by practice.practice_id, answer.service_date_key
),
surveys as (
    select * from invitations
    union all
    select * from answered
),
response as (
    select answer.response_key, practice.practice_id, answer.service_date_key as service_date, min(answer.mode) as mode
    from extent.part_fact_survey_answer as answer
    join build.dim_practice as practice using (practice_key)
    where not practice.is_inferred
        and answer.respondent = 'patient'
        and answer.is_in_window
        and answer.service_date_key is not null
    group by all
),
responses as (
    select
        practice_id,
        service_date,
        count(mode) as responses_with_mode,
        count(*) filter (mode in ('email', 'sms', 'tablet')) as responses_electronic
    from response
    group by practice_id, service_date
)
select
    practice_id,
    service_date,
    date_trunc('month', service_date)::date as month,
    columns(* exclude (practice_id, service_date))
from visits
full join lines using (practice_id, service_date)
full join surveys using (practice_id, service_date)
full join responses using (practice_id, service_date)
