-- severity: stop
-- the whole star, as it will be published, has as many facts as the accounts of the files call current, and their charges
with account as (
    select subject, sum(lines_current) as lines, sum(charges_current) as charges
    from build.mart_accounting
    group by subject
),
fact as (
    select 'visits' as subject, count(*) as lines, 0 as charges from coming.fact_visit
    union all
    select 'billing', count(*), sum(amount) filter (entry = 'charge') from coming.fact_billing_line
    union all
    select 'invitations', count(*), 0 from coming.fact_survey_invitation
    union all
    select 'follow_ups', count(*), 0 from coming.fact_follow_up
    union all
    select 'feedback', count(*), 0 from coming.fact_feedback
    union all
    select 'hand_offs', count(*), 0 from coming.fact_hand_off
)
select subject
from fact
left join account using (subject)
where fact.lines <> coalesce(account.lines, 0) or coalesce(fact.charges, 0) <> coalesce(account.charges, 0)
