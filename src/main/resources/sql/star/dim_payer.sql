-- grain: one row per payer; key 0 is unknown
create or replace table build.dim_payer as
with stated as (
    select payer_id, name, payer_class, false as is_inferred
    from work.payers
    where is_current
),
inferred as (
    select
        payer_id,
        null as name,
        -- lines of several files know no order: what most of them say, of equals the first by name
        arg_min(payer_class, (-lines, payer_class)) filter (payer_class is not null) as payer_class,
        true as is_inferred
    from work.payer_line
    group by payer_id
)
select key_of(payer_id) as payer_key, payer_id, name, payer_class, is_inferred
from stated
union all
select key_of(payer_id), payer_id, name, payer_class, is_inferred
from inferred
anti join stated using (payer_id)
union all
select 0, null, null, null, true
order by payer_id nulls first
