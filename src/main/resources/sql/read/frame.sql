-- grain: one row per practice, month, trait of completed visits and its value: how many were asked, how many of them answered
-- asked are the invited and whoever answered; in a month in which a practice invited nobody, all completed visits
with invited as (
    select distinct visit_key
    from fact_survey_invitation
    where visit_key <> 0 and coalesce(disposition, '') not in ('ineligible', 'deceased')
),
visit as (
    select
        experience.practice_id,
        experience.month,
        invited.visit_key is not null as is_invited,
        experience.response_key is not null as is_answered,
        case
            when experience.wait_to_be_seen_minutes <= 5 then '0-5'
            when experience.wait_to_be_seen_minutes <= 15 then '6-15'
            when experience.wait_to_be_seen_minutes <= 30 then '16-30'
            when experience.wait_to_be_seen_minutes <= 60 then '31-60'
            when experience.wait_to_be_seen_minutes > 60 then 'over-60'
            else ''
        end as wait,
        if(
            experience.first_statement_on + 90 <= newest.newest_on,
            if(experience.is_corrected, 'yes', 'no'),
            ''
        ) as correction,
        coalesce(experience.patient_type, '') as patient_type
    from mart_visit_experience as experience
    cross join mart_newest as newest
    left join invited using (visit_key)
    where experience.status = 'completed' and not experience.is_unknown_practice
),
inviting as (
    select practice_id, month, bool_or(is_invited) as has_invited
    from visit
    group by practice_id, month
),
asked as (
    select visit.*
    from visit
    join inviting using (practice_id, month)
    where not inviting.has_invited or visit.is_invited or visit.is_answered
),
counted as (
    select
        practice_id,
        month,
        wait,
        coalesce(correction, '') as correction,
        patient_type,
        grouping_id(wait, correction, patient_type) as trait_set,
        count(*) as asked,
        count(*) filter (is_answered) as answered
    from asked
    group by grouping sets (
        (practice_id, month, wait), (practice_id, month, correction), (practice_id, month, patient_type)
    )
)
select
    practice_id,
    month,
    case trait_set when 3 then 'wait' when 5 then 'correction' else 'patient_type' end as trait,
    case trait_set when 3 then wait when 5 then correction else patient_type end as value,
    asked,
    answered
from counted
order by practice_id, month, trait, value
