-- What an expert writes in an afternoon: the star and the marts of cx from its canonical files, in one DuckDB script.
-- Rows that can't be read are skipped in silence, the last version of a row counts, dimensions have no history.
-- Variables: input (folder of the files), output (folder of measures.csv).

set preserve_insertion_order = false;

-- told the dialect, the reader need not try all that there are
create macro csv(subject) as table
from read_csv(getvariable('input') || '/' || subject || '*.csv', header = true, delim = ',', quote = '"', escape = '"');

create type visit_status as enum ('booked', 'completed', 'no_show', 'cancelled', 'left_unseen');
create type bill_entry as enum ('charge', 'payment', 'adjustment', 'denial', 'correction', 'refund', 'void');

-- nothing measured spans midnight or a change of clocks that a practice is open for
create macro minutes(since, until) as
    case when until between since and since + interval 24 hours then epoch(until - since) / 60 end;
-- seen before the scheduled time is no wait; before the arrival it is a wrong clock
create macro waited(arrived, start, until) as
    case when until < arrived then null when until < start then 0 else minutes(start, until) end;

---------------------------------------------------------------------------------------------------------------- files

create temp table visits as
from read_csv(getvariable('input') || '/visits*.csv', header = true, delim = ',', quote = '"', escape = '"',
    ignore_errors = true, types = {
    'visit_id': 'varchar', 'practice_id': 'varchar', 'provider_id': 'varchar', 'patient_id': 'varchar',
    'booked_at': 'timestamp', 'scheduled_at': 'timestamp', 'arrived_at': 'timestamp', 'checked_in_at': 'timestamp',
    'roomed_at': 'timestamp', 'provider_in_at': 'timestamp', 'provider_out_at': 'timestamp',
    'checked_out_at': 'timestamp', 'status': 'visit_status', 'follow_up_due_on': 'date', 'recorded_at': 'timestamp'
})
qualify row_number() over (partition by practice_id, visit_id order by recorded_at desc nulls last) = 1;

create temp table billing as
from read_csv(getvariable('input') || '/billing*.csv', header = true, delim = ',', quote = '"', escape = '"',
    ignore_errors = true, types = {
    'line_id': 'varchar', 'practice_id': 'varchar', 'visit_id': 'varchar', 'patient_id': 'varchar',
    'service_date': 'date', 'posted_on': 'date', 'entry': 'bill_entry', 'amount': 'decimal(18, 4)',
    'payer_id': 'varchar', 'procedure_code': 'varchar', 'denial_code': 'varchar', 'denied_amount': 'decimal(18, 4)',
    'corrects_line_id': 'varchar', 'estimate_amount': 'decimal(18, 4)', 'patient_due': 'decimal(18, 4)',
    'statement_on': 'date', 'recorded_at': 'timestamp'
})
qualify row_number() over (partition by practice_id, line_id order by recorded_at desc nulls last) = 1;

create temp table surveys as
from read_csv(getvariable('input') || '/surveys*.csv', header = true, delim = ',', quote = '"', escape = '"',
    ignore_errors = true, types = {
    'response_id': 'varchar', 'practice_id': 'varchar', 'item': 'varchar', 'answer': 'double',
    'invitation_id': 'varchar', 'visit_id': 'varchar', 'patient_id': 'varchar', 'visit_date': 'date',
    'respondent': 'varchar', 'mode': 'varchar', 'sent_on': 'date', 'received_on': 'date'
});

----------------------------------------------------------------------------------------------------------- dimensions

create table dim_practice as
select hash(practice_id) as practice_key, *
from csv('practices')
qualify row_number() over (partition by practice_id order by valid_from desc) = 1;

create table dim_provider as
select hash(practice_id, provider_id) as provider_key, *
from csv('providers');

create table dim_patient as
select
    hash(patient_id) as patient_key, birth_year, sex, rurality, education, general_health, deprivation_quintile,
    language, insurance_class, distance_km
from csv('patients');

create table dim_payer as
select hash(payer_id) as payer_key, *
from csv('payers');

create table dim_survey_item as
select hash(item_id) as survey_item_key, *
from read_csv(getvariable('items'), header = true);

create table dim_visit_profile as
select distinct
    hash(patient_type, mode, status, acquisition, arrival_state, limited_options) as visit_profile_key,
    patient_type, mode, status, acquisition, arrival_state, limited_options
from visits;

---------------------------------------------------------------------------------------------------------------- facts

create table fact_billing_line as
with visit as (
    select
        hash(practice_id, visit_id) as visit_key, practice_id, visit_id, patient_id, status,
        coalesce(scheduled_at, arrived_at)::date as service_date
    from visits
),
sole as (
    select practice_id, patient_id, service_date, any_value(visit_key) as visit_key
    from visit
    where status in ('completed', 'left_unseen')
    group by all
    having count(*) = 1
)
select
    hash(line.practice_id, line.line_id) as billing_line_key,
    line.line_id,
    coalesce(named.visit_key, sole.visit_key, 0) as visit_key,
    hash(line.practice_id) as practice_key,
    hash(coalesce(named.patient_id, line.patient_id)) as patient_key,
    if(line.payer_id is null, 0, hash(line.payer_id)) as payer_key,
    coalesce(named.service_date, line.service_date) as service_date_key,
    line.posted_on, line.statement_on, line.entry, line.amount, payer.payer_class, line.procedure_code,
    line.denial_code, line.denied_amount,
    case when line.corrects_line_id is not null then hash(line.practice_id, line.corrects_line_id) end
        as corrects_billing_line_key,
    line.estimate_amount, line.patient_due
from billing as line
left join visit as named on line.practice_id = named.practice_id and line.visit_id = named.visit_id
-- equalities alone, so that the engine hashes instead of comparing each with each
left join sole
    on if(line.visit_id is null, line.practice_id, null) = sole.practice_id
    and line.patient_id = sole.patient_id and line.service_date = sole.service_date
left join dim_payer as payer on line.payer_id = payer.payer_id;

create temp table bill as
with milestone as (
    select
        visit_key,
        min(posted_on) filter (entry = 'charge') as first_billed_on,
        min(statement_on) as first_statement_on
    from fact_billing_line
    where visit_key <> 0
    group by visit_key
),
balance as (
    select visit_key, posted_on, sum(sum(amount)) over (partition by visit_key order by posted_on) as balance
    from fact_billing_line
    where visit_key <> 0
    group by visit_key, posted_on
)
select
    visit_key,
    any_value(first_billed_on) as first_billed_on,
    any_value(first_statement_on) as first_statement_on,
    min(posted_on) filter (balance <= 0 and posted_on >= first_billed_on) as settled_on
from milestone
join balance using (visit_key)
group by visit_key;

create table fact_visit as
with visit as (
    select *, hash(practice_id, visit_id) as visit_key, greatest(arrived_at, scheduled_at) as start
    from visits
)
select
    visit_key,
    visit_id,
    hash(practice_id) as practice_key,
    if(provider_id is null, 0, hash(practice_id, provider_id)) as provider_key,
    hash(patient_id) as patient_key,
    hash(patient_type, mode, status, acquisition, arrival_state, limited_options) as visit_profile_key,
    coalesce(scheduled_at, arrived_at)::date as service_date_key,
    booked_at, scheduled_at, arrived_at, checked_in_at, roomed_at, provider_in_at, provider_out_at, checked_out_at,
    first_billed_on, first_statement_on, settled_on, follow_up_due_on,
    minutes(arrived_at, checked_in_at) as arrival_to_check_in_minutes,
    if(arrived_at is null, null, waited(arrived_at, start, roomed_at)) as roomed_wait_minutes,
    if(arrived_at is null, null, waited(arrived_at, start, provider_in_at)) as wait_to_be_seen_minutes,
    minutes(roomed_at, provider_in_at) as roomed_to_provider_minutes,
    minutes(provider_in_at, provider_out_at) as minutes_with_provider,
    minutes(provider_out_at, checked_out_at) as checkout_minutes,
    if(arrived_at is null, null, minutes(start, checked_out_at)) as cycle_time_minutes,
    case when scheduled_at >= booked_at then date_diff('day', booked_at, scheduled_at) end as days_from_booking
from visit
left join bill using (visit_key);

create table fact_survey_invitation as
select
    hash(stated.practice_id, stated.invitation_id) as survey_invitation_key,
    stated.invitation_id,
    coalesce(visit.visit_key, 0) as visit_key,
    hash(stated.practice_id) as practice_key,
    coalesce(visit.service_date_key, stated.sent_on) as service_date_key,
    stated.sent_on, stated.mode, stated.disposition
from csv('invitations') as stated
left join fact_visit as visit on visit.visit_key = hash(stated.practice_id, stated.visit_id);

create temp table response as
with stated as (
    select
        hash(practice_id, response_id) as response_key,
        any_value(practice_id) as practice_id,
        any_value(response_id) as response_id,
        any_value(visit_id) as visit_id,
        any_value(invitation_id) as invitation_id,
        any_value(patient_id) as patient_id,
        any_value(visit_date) as visit_date,
        coalesce(any_value(respondent), 'patient') as respondent,
        any_value(mode) as mode,
        any_value(sent_on) as sent_on,
        any_value(received_on) as received_on,
        count(answer) filter (answer between item.lowest and item.highest) as answers
    from surveys
    join dim_survey_item as item on surveys.item = item.item_id
    group by response_key
),
sole_visit as (
    select practice_key, patient_key, service_date_key, any_value(visit_key) as visit_key
    from fact_visit
    join dim_visit_profile using (visit_profile_key)
    where status in ('completed', 'left_unseen')
    group by all
    having count(*) = 1
),
sole_invitation as (
    select visit_key, any_value(survey_invitation_key) as survey_invitation_key, any_value(sent_on) as sent_on
    from fact_survey_invitation
    where visit_key <> 0
    group by visit_key
    having count(*) = 1
),
placed as (
    select stated.*, coalesce(named.visit_key, sole_visit.visit_key, 0) as visit_key
    from stated
    left join fact_visit as named on named.visit_key = hash(stated.practice_id, stated.visit_id)
    left join sole_visit
        on sole_visit.practice_key = if(stated.visit_id is null, hash(stated.practice_id), null)
        and sole_visit.patient_key = hash(stated.patient_id) and sole_visit.service_date_key = stated.visit_date
),
dated as (
    select
        placed.* exclude (sent_on),
        coalesce(
            case when placed.invitation_id is not null then hash(placed.practice_id, placed.invitation_id) end,
            sole_invitation.survey_invitation_key, 0
        ) as survey_invitation_key,
        coalesce(visit.service_date_key, placed.visit_date) as service_date,
        coalesce(invitation.sent_on, sole_invitation.sent_on, placed.sent_on) as sent_on
    from placed
    left join fact_visit as visit on placed.visit_key = visit.visit_key
    left join fact_survey_invitation as invitation
        on invitation.survey_invitation_key = hash(placed.practice_id, placed.invitation_id)
    left join sole_invitation
        on if(placed.invitation_id is null, placed.visit_key, null) = sole_invitation.visit_key
)
select *, coalesce(received_on <= coalesce(sent_on, service_date) + 42, true) as is_in_window
from dated;

-- of several responses for a visit the first counts, unless a later one answers three items more
create temp table standing as
select
    list_reduce(
        list({'key': response_key, 'answers': answers} order by received_on, response_id),
        lambda held, later: if(later.answers >= held.answers + 3, later, held)
    ).key as response_key
from (select *, if(visit_key = 0, response_key, visit_key) as about from response)
group by about, respondent, is_in_window;

create table fact_survey_answer as
with answer as (
    select
        hash(practice_id, response_id) as response_key,
        item.item_id, item.survey_item_key, item.screener, item.passes,
        case when answer between item.lowest and item.highest then answer end as answer
    from surveys
    join dim_survey_item as item on surveys.item = item.item_id
),
screener as (
    select response_key, item_id, answer
    from answer
    where item_id in (select screener from dim_survey_item) and answer is not null
)
select
    answer.response_key, answer.survey_item_key,
    response.visit_key, response.survey_invitation_key, hash(response.practice_id) as practice_key,
    response.service_date as service_date_key, response.respondent, response.mode, response.sent_on,
    response.received_on, response.is_in_window,
    if(coalesce(screener.answer = answer.passes, true), answer.answer, null) as answer
from answer
join response using (response_key)
semi join standing using (response_key)
left join screener on answer.response_key = screener.response_key and answer.screener = screener.item_id;

create table fact_follow_up as
select
    hash(stated.practice_id, stated.follow_up_id) as follow_up_key,
    coalesce(visit.visit_key, 0) as visit_key,
    hash(stated.practice_id) as practice_key,
    coalesce(visit.service_date_key, stated.due_on, stated.attempted_at::date) as service_date_key,
    coalesce(stated.due_on, visit.follow_up_due_on) as due_on,
    stated.attempted_at, stated.reached = 'yes' as is_reached, stated.symptoms
from csv('follow_ups') as stated
left join fact_visit as visit on visit.visit_key = hash(stated.practice_id, stated.visit_id);

create table fact_feedback as
select
    hash(stated.practice_id, stated.feedback_id) as feedback_key,
    coalesce(visit.visit_key, 0) as visit_key,
    hash(stated.practice_id) as practice_key,
    coalesce(visit.service_date_key, stated.received_at::date) as service_date_key,
    stated.received_at, stated.kind, stated.topic, stated.acknowledged_at, stated.resolved_at,
    stated.reopened = 'yes' as is_reopened,
    coalesce(stated.received_at::date <= visit.service_date_key + 30, true) as is_in_window
from csv('feedback') as stated
left join fact_visit as visit on visit.visit_key = hash(stated.practice_id, stated.visit_id);

create table fact_hand_off as
select
    hash(stated.practice_id, stated.hand_off_id) as hand_off_key,
    coalesce(visit.visit_key, 0) as visit_key,
    hash(stated.practice_id) as practice_key,
    coalesce(visit.service_date_key, stated.requested_at::date, stated.due_on) as service_date_key,
    stated.to as destination, stated.partner_id, stated.due_on, stated.requested_at, stated.completed_at,
    coalesce(stated.status, if(stated.completed_at is null, 'pending', 'completed')) as status
from csv('hand_offs') as stated
left join fact_visit as visit on visit.visit_key = hash(stated.practice_id, stated.visit_id);

create table dim_date as
select
    day::date as date_key, year(day) as year, quarter(day) as quarter, month(day) as month,
    date_trunc('month', day)::date as month_start, isodow(day) as iso_weekday, dayname(day) as weekday
from (select min(service_date_key)::timestamp as first_day, max(service_date_key)::timestamp as last_day from fact_visit),
    unnest(generate_series(first_day, last_day, interval 1 day)) as days(day);

---------------------------------------------------------------------------------------------------------------- marts

create table mart_newest as
with dated as (
    select service_date_key as day, status = 'completed' as is_visit
    from fact_visit
    join dim_visit_profile using (visit_profile_key)
    where status in ('completed', 'no_show', 'left_unseen')
    union all
    select unnest([posted_on, statement_on]), false from fact_billing_line
    union all
    select sent_on, false from fact_survey_invitation
    union all
    select received_on, false from fact_survey_answer
    union all
    select attempted_at::date, false from fact_follow_up
    union all
    select unnest([received_at::date, acknowledged_at::date, resolved_at::date]), false from fact_feedback
    union all
    select unnest([requested_at::date, completed_at::date]), false from fact_hand_off
)
select max(day) as newest_on, max(day) filter (is_visit) as newest_visit_on
from dated
where day <= current_date;

create table mart_visit_experience as
with line as (
    select
        *,
        coalesce(posted_on <= first_statement_on + 90, true) as is_in_window,
        coalesce(posted_on > first_statement_on, false) as is_after_statement
    from fact_billing_line
    join bill using (visit_key)
),
payer as (
    select visit_key, arg_min(payer_class, (-charged, payer_class)) as payer_class
    from (
        select visit_key, payer_class, sum(amount) as charged
        from line
        where is_in_window and entry = 'charge' and payer_class is not null
        group by all
    )
    group by visit_key
),
outcome as (
    select
        visit_key,
        sum(amount) filter (entry = 'charge') as charged,
        sum(estimate_amount) filter (entry = 'charge') as estimated,
        coalesce(bool_or(entry = 'charge' and payer_class = 'self_pay'), false) as is_self_pay,
        bool_or(entry in ('correction', 'refund', 'void') and is_after_statement) as is_corrected,
        bool_or(entry = 'payment') as has_payment,
        bool_or(entry = 'refund') as has_refund,
        bool_or(entry = 'denial') as has_denial
    from line
    where is_in_window
    group by visit_key
),
answers as (
    select
        visit_key,
        any_value(response_key) as response_key,
        min(answer) filter (item_id = 'rating_provider') as rating_provider,
        min(answer) filter (item_id = 'perceived_wait_minutes') as perceived_wait_minutes,
        min(answer) filter (item_id = 'symptoms_better') as symptoms_better
    from fact_survey_answer
    join dim_survey_item using (survey_item_key)
    where visit_key <> 0 and respondent = 'patient' and is_in_window
    group by visit_key
)
select
    visit.* exclude (practice_key, patient_key, visit_profile_key, service_date_key),
    practice.practice_id,
    visit.service_date_key as service_date,
    date_trunc('month', visit.service_date_key)::date as month,
    profile.* exclude (visit_profile_key),
    limited_options is not null as is_captive,
    year(visit.service_date_key) - patient.birth_year as age,
    patient.sex, patient.rurality, patient.deprivation_quintile, patient.language, patient.insurance_class,
    hour(greatest(arrived_at, scheduled_at)) as wait_start_hour,
    isodow(visit.service_date_key) as iso_weekday,
    outcome.* exclude (visit_key),
    payer.payer_class,
    answers.* exclude (visit_key)
from fact_visit as visit
join dim_practice as practice using (practice_key)
join dim_visit_profile as profile using (visit_profile_key)
left join dim_patient as patient using (patient_key)
left join outcome using (visit_key)
left join payer using (visit_key)
left join answers using (visit_key);

create table mart_practice_day as
with visits as (
    select
        practice_id,
        service_date,
        count(*) filter (status = 'completed') as visits_completed,
        count(*) filter (status = 'no_show') as no_shows,
        count(*) filter (status = 'left_unseen') as left_unseen,
        count(first_statement_on) as visits_with_statement,
        count(first_statement_on) filter (not is_corrected) as visits_billed_right,
        count(first_statement_on) filter (not is_corrected and not has_denial) as visits_billed_clean,
        count(*) filter (has_payment) as visits_with_payment,
        count(*) filter (has_payment and has_refund) as visits_with_refund,
        count(estimated) filter (is_self_pay) as visits_with_estimate,
        count(*) filter (is_self_pay and charged >= estimated + 400) as visits_over_estimate,
        count(mode) filter (status = 'completed') as visits_with_mode,
        count(*) filter (status = 'completed' and mode in ('phone', 'video')) as visits_by_phone_or_video,
        count(patient_type) filter (status = 'completed') as visits_with_patient_type,
        count(arrival_state) filter (status = 'completed') as visits_with_arrival_state,
        count(*) filter (status = 'completed' and age is not null and sex is not null and language is not null)
            as visits_with_demographics
    from mart_visit_experience
    group by practice_id, service_date
),
denial as (
    select corrects_billing_line_key as billing_line_key, min(posted_on) as first_denied_on
    from fact_billing_line
    where entry = 'denial' and corrects_billing_line_key is not null
    group by corrects_billing_line_key
),
lines as (
    select
        practice_id,
        service_date_key as service_date,
        count(*) filter (entry = 'charge') as charge_lines,
        sum(amount) filter (entry = 'charge') as charges,
        sum(denied_amount) filter (entry = 'denial') as denied,
        sum(abs(amount)) filter (entry in ('correction', 'void') and posted_on > first_statement_on) as corrected,
        sum(amount) filter (entry = 'refund') as refunded,
        count(*) filter (entry = 'charge' and payer_key <> 0 and payer_class is distinct from 'self_pay')
            as charge_lines_to_payer,
        count(*) filter (
            entry = 'charge' and payer_key <> 0 and payer_class is distinct from 'self_pay'
            and first_denied_on <= coalesce(first_statement_on, posted_on) + 90
        ) as charge_lines_denied
    from fact_billing_line
    join dim_practice using (practice_key)
    left join denial using (billing_line_key)
    left join bill using (visit_key)
    where service_date_key is not null
    group by all
),
complete as (
    select survey_invitation_key
    from fact_survey_answer
    join dim_survey_item using (survey_item_key)
    where respondent = 'patient' and is_in_window
    group by survey_invitation_key, response_key
    having 2 * count(answer) filter (is_key) >= (select count(*) from dim_survey_item where is_key)
),
invitations as (
    select
        practice_id,
        service_date_key as service_date,
        count(*) as invited,
        count(*) filter (survey_invitation_key in (from complete)) as completes
    from fact_survey_invitation
    join dim_practice using (practice_key)
    where coalesce(disposition, '') not in ('ineligible', 'deceased')
    group by all
)
select *, date_trunc('month', service_date)::date as month
from visits
full join lines using (practice_id, service_date)
full join invitations using (practice_id, service_date);

create table mart_duration_month as
with long as (
    unpivot (
        select
            practice_id, month,
            arrival_to_check_in_minutes, roomed_wait_minutes, wait_to_be_seen_minutes, roomed_to_provider_minutes,
            minutes_with_provider, checkout_minutes, cycle_time_minutes, days_from_booking::double as days_from_booking
        from mart_visit_experience
        where status = 'completed'
    )
    on columns(* exclude (practice_id, month))
    into name measure_id value value
)
select practice_id, month, measure_id, value, count(*) as visits
from long
group by all;

create table mart_settlement_month as
with bill as (
    select
        practice_id, month,
        least(greatest(settled_on - first_statement_on, 0), 91) as days_to_settle,
        least(newest_on - first_statement_on, 90) as days_observed,
        settled_on is not null as has_settled
    from mart_visit_experience, mart_newest
    where first_statement_on <= newest_on
)
select
    practice_id, month,
    if(has_settled, least(days_to_settle, days_observed), days_observed) as days,
    has_settled and days_to_settle <= days_observed as is_settled,
    count(*) as bills
from bill
group by all;

create temp table message as
select practice_id, fact_feedback.*, least(acknowledged_at, resolved_at) as answered_at
from fact_feedback
join dim_practice using (practice_key)
where is_in_window;

create temp table hand_off as
select
    practice_id, fact_hand_off.*,
    status <> 'failed'
        and coalesce(due_on < coalesce(completed_at::date, if(status = 'pending', newest_on, null)), false) as is_late
from fact_hand_off
join dim_practice using (practice_key), mart_newest;

create table mart_resolution_month as
select
    practice_id,
    date_trunc('month', service_date_key)::date as month,
    least(date_diff('day', received_at, coalesce(resolved_at, newest_on)), 30) as days,
    coalesce(date_diff('day', received_at, resolved_at) <= 30, false) as is_resolved,
    count(*) as complaints
from message, mart_newest
where kind = 'complaint' and not coalesce(resolved_at < received_at, false)
group by all;

create table mart_hand_off_partner_month as
select
    practice_id,
    date_trunc('month', service_date_key)::date as month,
    destination, partner_id,
    count(*) as hand_offs,
    count(*) filter (status = 'completed') as completed,
    count(*) filter (status = 'failed') as failed,
    count(*) filter (is_late) as late,
    count(*) filter (status = 'pending') as pending
from hand_off
group by all;

create table mart_aftercare_day as
with follow_ups as (
    select
        practice_id,
        service_date_key as service_date,
        count(*) filter (due_on <= newest_on) as follow_ups_due,
        count(*) filter (due_on <= newest_on and attempted_at::date <= due_on + 2) as follow_ups_in_time,
        count(attempted_at) as follow_ups_attempted,
        count(attempted_at) filter (is_reached) as follow_ups_answered,
        count(*) filter (is_reached) as patients_reached,
        count(*) filter (is_reached and symptoms in ('resolved', 'resolving')) as patients_resolving
    from fact_follow_up
    join dim_practice using (practice_key), mart_newest
    group by all
),
messages as (
    select
        practice_id,
        service_date_key as service_date,
        count(*) filter (kind = 'complaint') as complaints,
        count(*) filter (kind = 'complaint' and resolved_at is null) as complaints_open,
        count(*) filter (kind = 'complaint' and newest_on - received_at::date >= 3) as complaints_to_acknowledge,
        count(*) filter (kind = 'complaint' and answered_at <= received_at + interval 3 days) as complaints_acknowledged,
        count(*) filter (kind = 'complaint' and (resolved_at is not null or is_reopened)) as complaints_closed,
        count(*) filter (kind = 'complaint' and is_reopened) as complaints_reopened,
        count(*) filter (kind in ('call', 'question')) as questions,
        count(*) filter (kind in ('call', 'question') and answered_at::date = received_at::date) as questions_same_day
    from message, mart_newest
    group by all
),
hand_offs as (
    select
        practice_id,
        service_date_key as service_date,
        count(*) as hand_offs,
        count(*) filter (status in ('completed', 'failed')) as hand_offs_ended,
        count(*) filter (status = 'failed') as hand_offs_failed,
        count(*) filter (is_late) as hand_offs_late
    from hand_off
    group by all
)
select *, date_trunc('month', service_date)::date as month
from follow_ups
full join messages using (practice_id, service_date)
full join hand_offs using (practice_id, service_date);

create table mart_maturity as
with closing as (
    select 'survey' as outcome, date_trunc('month', service_date_key)::date as month, sent_on + 42 as closes_on
    from fact_survey_invitation
    union all
    select 'bill', month, first_statement_on + 90 from mart_visit_experience where first_statement_on is not null
    union all
    select 'follow_up', date_trunc('month', service_date_key)::date, due_on + 2 from fact_follow_up
    union all
    select 'feedback', month, service_date + 30 from mart_visit_experience where status = 'completed'
    union all
    select 'hand_off', date_trunc('month', service_date_key)::date, due_on + 1 from hand_off
)
select outcome, month, quantile_disc(closes_on, 0.99) as closes_on
from closing
group by all;

-------------------------------------------------------------------------------------------------------------- figures

-- by month and by quarter, by practice and for the network
create temp macro periods(day) as [
    {'first': date_trunc('month', day)::date, 'next': (date_trunc('month', day) + interval 1 month)::date},
    {'first': date_trunc('quarter', day)::date, 'next': (date_trunc('quarter', day) + interval 3 months)::date}
];

create temp table total as
select coalesce(practice_id, '*') as practice_id, period, sum(columns(* exclude (practice_id, service_date, month, period)))
from (
    select *, unnest(periods(service_date)) as period
    from mart_practice_day
    full join mart_aftercare_day using (practice_id, service_date, month)
)
group by grouping sets ((practice_id, period), (period));

create temp table rate as
select practice_id, period, unnest([
    {'id': 'visits_completed', 'statistic': 'count', 'part': visits_completed, 'whole': visits_completed},
    {'id': 'no_show_rate', 'statistic': 'rate', 'part': no_shows, 'whole': visits_completed + left_unseen + no_shows},
    {'id': 'left_unseen_rate', 'statistic': 'rate', 'part': left_unseen, 'whole': visits_completed + left_unseen},
    {'id': 'billing_accuracy', 'statistic': 'rate', 'part': visits_billed_right, 'whole': visits_with_statement},
    {'id': 'bills_clean_rate', 'statistic': 'rate', 'part': visits_billed_clean, 'whole': visits_with_statement},
    {'id': 'denial_rate', 'statistic': 'rate', 'part': charge_lines_denied, 'whole': charge_lines_to_payer},
    {'id': 'refund_rate', 'statistic': 'rate', 'part': visits_with_refund, 'whole': visits_with_payment},
    {'id': 'estimate_overrun_rate', 'statistic': 'rate', 'part': visits_over_estimate, 'whole': visits_with_estimate},
    {'id': 'charges_total', 'statistic': 'sum', 'part': charges, 'whole': charge_lines},
    {'id': 'response_rate', 'statistic': 'rate', 'part': completes, 'whole': invited},
    {'id': 'phone_video_share', 'statistic': 'rate', 'part': visits_by_phone_or_video, 'whole': visits_with_mode},
    {'id': 'follow_up_within_48h', 'statistic': 'rate', 'part': follow_ups_in_time, 'whole': follow_ups_due},
    {'id': 'follow_up_reached_rate', 'statistic': 'rate', 'part': follow_ups_answered, 'whole': follow_ups_attempted},
    {'id': 'hand_off_failed_rate', 'statistic': 'rate', 'part': hand_offs_failed, 'whole': hand_offs_ended}
]) as figure
from total;

create temp table duration as
with long as (
    select practice_id, measure_id, value, visits, unnest(periods(month)) as period
    from mart_duration_month
)
select
    coalesce(practice_id, '*') as practice_id, period, measure_id,
    quantile_cont(value, 0.5) as median, quantile_cont(value, 0.9) as p90, avg(value) as mean,
    count(*) as n, count(*) filter (value <= 15) as in_time
from (select * exclude (visits), unnest(range(visits)) from long)
group by grouping sets ((practice_id, period, measure_id), (period, measure_id));

create temp table score as
with answer as (
    select practice_id, response_key, item_id, lowest, highest, top_from, answer, unnest(periods(service_date_key)) as period
    from fact_survey_answer
    join dim_practice using (practice_key)
    join dim_survey_item using (survey_item_key)
    where respondent = 'patient' and is_in_window and answer is not null and service_date_key is not null
),
-- a practice with one respondent is in no figure of the network: the others' figures would tell what was answered
alone as (
    select practice_id, period from answer group by all having count(distinct response_key) = 1
),
shown as (
    select * from answer
    union all by name
    select * replace ('*' as practice_id) from answer anti join alone using (practice_id, period)
)
select
    practice_id, period, item_id as measure_id, top_from is not null as has_boxes,
    count(*) as n,
    avg((answer >= top_from)::integer) as top_box,
    avg(if(top_from is null, answer, 100 * (answer - lowest) / (highest - lowest))) as mean
from shown
group by all;

copy (
    with figure as (
        select
            practice_id, period, figure.id as measure_id, figure.statistic as statistic,
            if(figure.statistic = 'rate', figure.part / figure.whole, figure.part)::double as value, figure.whole as n
        from rate
        where figure.whole > 0
        union all by name
        -- who left unseen was not seen in time
        select
            practice_id, period, measure_id, 'within_target' as statistic,
            in_time / (n + coalesce(left_unseen, 0)) as value, n + coalesce(left_unseen, 0) as n
        from duration
        join total using (practice_id, period)
        where measure_id = 'wait_to_be_seen_minutes'
        union all by name
        select practice_id, period, measure_id, 'median' as statistic, median as value, n from duration
        union all by name
        select practice_id, period, measure_id, 'p90' as statistic, p90 as value, n from duration
        union all by name
        select practice_id, period, measure_id, 'mean' as statistic, mean as value, n from duration
        union all by name
        select practice_id, period, measure_id, 'top_box' as statistic, top_box as value, n from score where has_boxes
        union all by name
        select practice_id, period, measure_id, if(has_boxes, 'linear_mean', 'mean') as statistic, mean as value, n
        from score
    )
    select practice_id, period.first as period_start, period.next - 1 as period_end, measure_id, statistic, value, n::bigint as n
    from figure
    order by all
) to (getvariable('output') || '/measures.csv') (header);
