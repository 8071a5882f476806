-- grain: one row per survey response, with the visit it names or the only one that fits
create or replace table work.response as
with stated as (
    select
        response_key,
        any_value(practice_id) as practice_id,
        any_value(response_id) as response_id,
        min(visit_key) as visit_key,
        min(invitation_key) as invitation_key,
        arg_min(patient_key, line) as patient_key,
        min(visit_date) as visit_date,
        coalesce(min(respondent), 'patient') as respondent,
        min(sent_on) as sent_on,
        min(received_on) as received_on,
        count(answer) as answers
    from work.answer
    group by response_key
),
response as (
    select
        stated.* exclude (visit_key, sent_on),
        coalesce(stated.visit_key, invitation.visit_key) as visit_key,
        coalesce(invitation.sent_on, stated.sent_on) as sent_on
    from stated
    left join (select * from work.invitations where is_current) as invitation
        on stated.invitation_key = invitation.row_key
),
-- of a response that names no invitation, the only one to its visit
sole as (
    select visit_key, min(row_key) as invitation_key, min(sent_on) as sent_on
    from work.invitations
    where is_current and visit_key is not null
    group by visit_key
    having count(*) = 1
),
fitting as (
    select response.response_key, visit_day.visit_key, visit_day.service_date
    from response
    join work.visit_day as visit_day
        on response.practice_id = visit_day.practice_id
        and response.patient_key = visit_day.patient_key
        and response.visit_date = visit_day.service_date
    where response.visit_key is null
),
placed as (
    select
        response.* exclude (visit_key, visit_date, patient_key),
        coalesce(named.visit_key, fitting.visit_key, 0) as visit_key,
        coalesce(named.service_date, fitting.service_date, response.visit_date) as service_date,
        coalesce(named.patient_key, response.patient_key) as patient_key,
        case
            when named.visit_key is not null then 'named'
            when fitting.visit_key is not null then 'matched'
            else 'unmatched'
        end as visit_match
    from response
    left join work.visit as named on response.visit_key = named.visit_key
    left join fitting on response.response_key = fitting.response_key
),
invited as (
    select
        placed.* exclude (invitation_key, sent_on),
        coalesce(placed.invitation_key, sole.invitation_key) as invitation_key,
        coalesce(sole.sent_on, placed.sent_on) as sent_on
    from placed
    -- one equality, so that the engine hashes instead of comparing each with each
    left join sole on case when placed.invitation_key is null then placed.visit_key end = sole.visit_key
)
select
    *,
    -- an answer counts up to 42 days after the invitation, else after the visit
    coalesce(received_on <= coalesce(sent_on, service_date) + 42, true) as is_in_window
from invited
