-- grain: one row per practice (and the network, *) and payer class over the months of a window
with denial as (
    select corrects_billing_line_key as billing_line_key, min(posted_on) as first_denied_on
    from fact_billing_line
    where entry = 'denial' and corrects_billing_line_key is not null
    group by corrects_billing_line_key
),
line as (
    select
        practice.practice_id,
        coalesce(line.payer_class, 'unknown') as payer_class,
        line.visit_key,
        line.amount,
        line.payer_key <> 0 and line.payer_class is distinct from 'self_pay' as is_billed_to_payer,
        coalesce(denial.first_denied_on <= coalesce(visit.first_statement_on, line.posted_on) + 90, false) as is_denied
    from fact_billing_line as line
    join dim_practice as practice using (practice_key)
    left join fact_visit as visit using (visit_key)
    left join denial using (billing_line_key)
    where line.entry = 'charge'
        and not practice.is_inferred
        and date_trunc('month', line.service_date_key)::date between ? and ?
),
visit as (
    select
        coalesce(line.practice_id, '*') as practice_id,
        line.payer_class,
        count(*) as visits,
        count(*) filter (experience.first_statement_on is not null) as stated,
        count(*) filter (experience.first_statement_on is not null and not coalesce(experience.is_corrected, false))
            as billed_right
    from (select distinct practice_id, payer_class, visit_key from line where visit_key <> 0) as line
    join mart_visit_experience as experience using (visit_key)
    group by grouping sets ((line.practice_id, line.payer_class), (line.payer_class))
),
charge as (
    select
        coalesce(practice_id, '*') as practice_id,
        payer_class,
        count(*) filter (is_billed_to_payer) as billed,
        count(*) filter (is_billed_to_payer and is_denied) as denied,
        sum(amount) as charges
    from line
    group by grouping sets ((practice_id, payer_class), (payer_class))
)
select
    practice_id, payer_class, coalesce(visits, 0) as visits, coalesce(billed_right, 0) as billed_right,
    coalesce(stated, 0) as stated, denied, billed, charges
from charge
left join visit using (practice_id, payer_class)
order by practice_id, payer_class
