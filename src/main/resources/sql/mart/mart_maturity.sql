-- grain: one row per kind of outcome and month: the day by which 99 of 100 of the month's outcome windows have closed
-- (one late straggler must not hold back an old month for ever)
create or replace table build.mart_maturity as
with closing as (
    select 'survey' as outcome, date_trunc('month', service_date_key)::date as month, sent_on + 42 as closes_on
    from build.fact_survey_invitation
    union all
    select 'survey', month, service_date + 42
    from build.mart_visit_experience
    where status = 'completed' and not exists (select * from build.fact_survey_invitation)
    union all
    select 'bill', month, first_statement_on + 90
    from build.mart_visit_experience
    where first_statement_on is not null
)
select outcome, month, quantile_disc(closes_on, 0.99) as closes_on
from closing
where month is not null
group by outcome, month
order by outcome, month
