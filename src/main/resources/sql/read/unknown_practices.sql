-- grain: one row per practice that rows name and no practice file holds
select
    (select count(*) from fact_visit where fact_visit.practice_key = dim_practice.practice_key) as visits,
    (select count(*) from fact_billing_line where fact_billing_line.practice_key = dim_practice.practice_key) as lines,
    practice_id
from dim_practice
where is_inferred
order by practice_id
