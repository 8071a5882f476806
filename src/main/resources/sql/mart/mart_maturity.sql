-- grain: one row per kind of outcome and month: the day by which 99 of 100 of the month's outcome windows have closed
-- (one late straggler must not hold back an old month for ever)
create or replace table build.mart_maturity as
with closing as (
    select 'survey' as outcome, date_trunc('month', service_date_key)::date as month, sent_on + 42 as closes_on
    from coming.fact_survey_invitation
    union all
    select 'survey', month, service_date + 42
    from coming.mart_visit_experience
    where status = 'completed' and not exists (select * from coming.fact_survey_invitation)
    union all
    select 'bill', month, first_statement_on + 90
    from coming.mart_visit_experience
    where first_statement_on is not null
    union all
    -- 48 hours after the due day
    select 'follow_up', date_trunc('month', service_date_key)::date, coalesce(due_on + 2, service_date_key)
    from coming.fact_follow_up
    join build.dim_practice using (practice_key)
    where not is_inferred
    union all
    select 'feedback', visit.month, visit.service_date + 30
    from coming.mart_visit_experience as visit
    join work.delivering_since as since on visit.practice_id = since.practice_id and since.subject = 'feedback'
    where visit.status = 'completed' and visit.month >= since.month
    union all
    select 'feedback', date_trunc('month', service_date)::date, received_at::date + 30
    from work.message_outcome
    where visit_key = 0
    union all
    -- late is what did not come back on the due day
    select 'hand_off', date_trunc('month', service_date)::date, coalesce(due_on + 1, service_date + 30)
    from work.hand_off_outcome
)
select outcome, month, quantile_disc(closes_on, 0.99) as closes_on
from closing
where month is not null
group by outcome, month
order by outcome, month
