-- grain: one row per practice that rows name and no practice file holds, with how many rows name it
with named as (
    select practice_key, 'visit' as what from fact_visit
    union all
    select practice_key, 'line' from fact_billing_line
    union all
    select practice_key, 'follow-up' from fact_follow_up
    union all
    select practice_key, 'message' from fact_feedback
    union all
    select practice_key, 'hand-off' from fact_hand_off
    union all
    select practice_key, 'other' from fact_survey_invitation
    union all
    select practice_key, 'other' from fact_survey_answer
    union all
    select practice.practice_key, 'other'
    from dim_provider as provider
    join dim_practice as practice using (practice_id)
    where not provider.is_inferred
)
select
    practice.practice_id,
    count(*) filter (named.what = 'visit') as visits,
    count(*) filter (named.what = 'line') as lines,
    count(*) filter (named.what = 'follow-up') as follow_ups,
    count(*) filter (named.what = 'message') as messages,
    count(*) filter (named.what = 'hand-off') as hand_offs,
    count(*) filter (named.what = 'other') as others
from dim_practice as practice
join named using (practice_key)
where practice.is_inferred
group by practice.practice_id
order by practice.practice_id
