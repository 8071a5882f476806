-- grain: one row per visit with bill lines: when it was billed, stated and settled
create or replace table work.bill as
with line as (
    select * from work.billing_line where visit_key <> 0
),
milestone as (
    select
        visit_key,
        min(posted_on) filter (entry = 'charge') as first_billed_on,
        min(statement_on) as first_statement_on
    from line
    group by visit_key
),
day as (
    select visit_key, posted_on, sum(amount) as change
    from line
    group by visit_key, posted_on
),
balance as (
    select
        visit_key,
        posted_on,
        sum(change) over (partition by visit_key order by posted_on rows unbounded preceding) as balance
    from day
)
select
    milestone.visit_key,
    any_value(milestone.first_billed_on) as first_billed_on,
    any_value(milestone.first_statement_on) as first_statement_on,
    -- a copayment before the charge is posted settles nothing
    min(balance.posted_on) filter (balance.balance <= 0 and balance.posted_on >= milestone.first_billed_on) as settled_on
from milestone
join balance using (visit_key)
group by milestone.visit_key
