-- severity: stop
-- intervals of one member are half-open, follow each other without gap or overlap, and end on 9999-12-31
with history as (
    select practice_id as member, valid_from, valid_to from build.dim_practice
    union all
    select concat_ws(chr(31), 'provider', practice_id, provider_id), valid_from, valid_to from build.dim_provider
    union all
    select concat_ws(chr(31), 'patient', patient_durable_key), valid_from, valid_to from coming.dim_patient where patient_key <> 0
)
select member
from (
    select member, valid_from, valid_to, lead(valid_from) over (partition by member order by valid_from) as next_from
    from history
)
where valid_from >= valid_to or valid_to <> coalesce(next_from, date '9999-12-31')
