-- severity: stop
-- every current bill line stands in the star exactly once, with its amount
select billing_line_key
from (
    select billing_line_key, 1 as staged, 0 as loaded, amount as change from work.billing_line
    union all
    select billing_line_key, 0, 1, -amount from build.fact_billing_line
)
group by billing_line_key
having sum(staged) <> 1 or sum(loaded) <> 1 or sum(change) <> 0
