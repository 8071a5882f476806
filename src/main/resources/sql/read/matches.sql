-- grain: one row per subject that belongs to visits
select 'billing' as subject, count(*) as rows, count(*) filter (visit_match <> 'unmatched') as matched
from fact_billing_line
union all
select 'surveys', count(distinct response_key), count(distinct response_key) filter (visit_match <> 'unmatched')
from fact_survey_answer
union all
select 'invitations', count(*), count(*) filter (visit_key <> 0)
from fact_survey_invitation
union all
select 'follow_ups', count(*), count(*) filter (visit_key <> 0)
from fact_follow_up
union all
select 'feedback', count(*), count(*) filter (visit_key <> 0)
from fact_feedback
union all
select 'hand_offs', count(*), count(*) filter (visit_key <> 0)
from fact_hand_off
order by subject
