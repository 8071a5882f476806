-- grain: one row per completed visit of a known practice with a patient's response that counts: what went with its rating
-- a mark is null where the visit can't have it (no follow-up due, no statement, no estimate ...) or its time is not over
with follow_up as (
    select
        follow_up.visit_key,
        -- late: not attempted by the end of the second day after the due day
        bool_or(coalesce(follow_up.attempted_at::date > follow_up.due_on + 2, true)) as is_late
    from fact_follow_up as follow_up
    cross join mart_newest as newest
    where follow_up.visit_key <> 0 and follow_up.due_on + 2 < newest.newest_on
    group by follow_up.visit_key
),
hand_off as (
    select visit_key, bool_or(status = 'failed') as is_failed
    from fact_hand_off
    where visit_key <> 0 and status in ('completed', 'failed')
    group by visit_key
),
billed as (
    select experience.*, coalesce(experience.first_statement_on + 90 <= newest.newest_on, false) as is_bill_mature
    from mart_visit_experience as experience
    cross join mart_newest as newest
    where experience.response_key is not null
        and experience.status = 'completed'
        and not experience.is_unknown_practice
)
select
    visit.practice_id,
    visit.month,
    visit.response_key,
    visit.wait_to_be_seen_minutes::double as wait_minutes,
    visit.minutes_with_provider::double as minutes_with_provider,
    visit.perceived_wait_minutes::double as perceived_wait_minutes,
    coalesce(visit.patient_type, '') as patient_type,
    follow_up.is_late::integer as is_follow_up_late,
    if(visit.is_bill_mature, visit.is_corrected, null)::integer as is_corrected,
    if(visit.is_bill_mature and not visit.is_self_pay, visit.has_denial, null)::integer as is_denied,
    if(visit.is_self_pay, visit.charged >= visit.estimated + 400, null)::integer as is_over_estimate,
    hand_off.is_failed::integer as is_hand_off_failed,
    (visit.symptoms_better = 1)::integer as is_no_better,
    (visit.arrival_state <> 'calm')::integer as is_distressed,
    visit.is_captive::integer as is_captive
from billed as visit
left join follow_up using (visit_key)
left join hand_off using (visit_key)
order by visit.practice_id, visit.service_date, visit.visit_id
