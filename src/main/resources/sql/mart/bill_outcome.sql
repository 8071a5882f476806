-- grain: one row per visit with bill lines: its amounts, and what happened within 90 days of the first statement
create or replace table work.bill_outcome as
with line as (
    select
        line.*,
        bill.first_statement_on,
        bill.settled_on,
        coalesce(line.posted_on <= bill.first_statement_on + 90, true) as is_in_window,
        coalesce(line.posted_on > bill.first_statement_on, false) as is_after_statement
    from build.fact_billing_line as line
    join work.bill as bill using (visit_key)
    where line.visit_key <> 0
),
-- a visit is of the class that most of its charges went to, of equals the first by name
payer as (
    select visit_key, arg_min(payer_class, (-charged, payer_class)) as payer_class
    from (
        select visit_key, payer_class, sum(amount) as charged
        from line
        where is_in_window and entry = 'charge' and payer_class is not null
        group by all
    )
    group by visit_key
),
outcome as (
    select
        visit_key,
        any_value(first_statement_on) as first_statement_on,
        any_value(settled_on) as settled_on,
        sum(amount) filter (entry = 'charge') as charged,
        sum(estimate_amount) filter (entry = 'charge') as estimated,
        coalesce(bool_or(entry = 'charge' and payer_class = 'self_pay'), false) as is_self_pay,
        coalesce(bool_or(entry in ('correction', 'refund', 'void') and is_after_statement), false) as is_corrected,
        coalesce(bool_or(entry = 'payment'), false) as has_payment,
        coalesce(bool_or(entry = 'refund'), false) as has_refund,
        coalesce(bool_or(entry = 'denial'), false) as has_denial
    from line
    where is_in_window
    group by visit_key
)
select outcome.*, payer.payer_class
from outcome
left join payer using (visit_key)
