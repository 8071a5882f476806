-- grain: one row per invitation to a survey (factless: the denominator of response rates)
create or replace table build.fact_survey_invitation as
select
    invitation.row_key as survey_invitation_key,
    invitation.invitation_id,
    coalesce(visit.visit_key, 0) as visit_key,
    practice.practice_key,
    coalesce(visit.service_date, invitation.sent_on) as service_date_key,
    invitation.sent_on,
    invitation.mode,
    invitation.disposition,
    invitation.run_key,
    invitation.file_key,
    invitation.line
from work.invitations as invitation
left join work.visit as visit on invitation.visit_key = visit.visit_key
join build.dim_practice as practice
    on invitation.practice_id = practice.practice_id
    and coalesce(visit.service_date, invitation.sent_on) >= practice.valid_from
    and coalesce(visit.service_date, invitation.sent_on) < practice.valid_to
where invitation.is_current
