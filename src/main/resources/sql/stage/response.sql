-- grain: one row per survey response, with the visit it names or the only one that fits
create or replace table work.response as
with response as (
    select
        response_key,
        any_value(practice_id) as practice_id,
        any_value(response_id) as response_id,
        min(visit_key) as visit_key,
        min(invitation_key) as invitation_key,
        arg_min(patient_key, line) as patient_key,
        min(visit_date) as visit_date,
        coalesce(min(respondent), 'patient') as respondent,
        min(mode) as mode,
        min(sent_on) as sent_on,
        min(received_on) as received_on,
        count(answer) as answers,
        count(answer) filter (is_key_item) as key_answers
    from work.answer
    group by response_key
),
matched as (
    select
        response.* exclude (visit_key, visit_date, patient_key, sent_on),
        coalesce(named.visit_key, fitting.visit_key, 0) as visit_key,
        coalesce(named.service_date, fitting.service_date, response.visit_date) as service_date,
        coalesce(named.patient_key, response.patient_key) as patient_key,
        coalesce(invitation.sent_on, response.sent_on) as sent_on,
        case
            when named.visit_key is not null then 'named'
            when fitting.visit_key is not null then 'matched'
            else 'unmatched'
        end as visit_match
    from response
    left join work.invitations as invitation
        on response.invitation_key = invitation.row_key and invitation.is_current
    left join work.visit as named
        on coalesce(response.visit_key, invitation.visit_key) = named.visit_key
    left join work.visit_day as fitting
        on coalesce(response.visit_key, invitation.visit_key) is null
        and response.practice_id = fitting.practice_id
        and response.patient_key = fitting.patient_key
        and response.visit_date = fitting.service_date
)
select *
from matched
