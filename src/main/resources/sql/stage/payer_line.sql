-- grain: one row per payer and class that current bill lines state: how many lines
create or replace table work.payer_line as
select payer_id, payer_class, sum(lines)::bigint as lines
from (
    select payer_id, payer_class, 1 as lines from work.billing where is_current
    union all
    select payer_id, payer_class, -1 from extent.before_billing where is_current
    union all
    select payer_id, payer_class, lines from extent.kept_payer_line
)
where payer_id is not null
group by payer_id, payer_class
having sum(lines) > 0
