-- grain: one row per provider of a practice and interval in which its attributes are unchanged; key 0 is unknown
create or replace table build.dim_provider as
with stated as (
    select
        practice_id, provider_id, name, role, specialty,
        coalesce(valid_from, date '0001-01-01') as stated_from,
        false as is_inferred
    from work.providers
    where is_current
),
inferred as (
    select
        practice_id, provider_id, null as name, null as role, null as specialty,
        date '0001-01-01' as stated_from, true as is_inferred
    from (
        select practice_id, provider_id from work.visit where provider_id is not null
        union
        select practice_id, provider_id from extent.kept_provider
    )
    anti join stated using (practice_id, provider_id)
),
member as (
    select * from stated
    union all
    select * from inferred
),
history as (
    select
        *,
        if(row_number() over past = 1, date '0001-01-01', stated_from) as valid_from,
        coalesce(lead(stated_from) over past, date '9999-12-31') as valid_to
    from member
    window past as (partition by practice_id, provider_id order by stated_from)
)
select
    key_of(concat_ws(chr(31), practice_id, provider_id, valid_from)) as provider_key,
    practice_id, provider_id, name, role, specialty,
    valid_from, valid_to, valid_to = date '9999-12-31' as is_current, is_inferred
from history
union all
select 0, null, null, null, null, null, date '0001-01-01', date '9999-12-31', true, true
order by practice_id nulls first, provider_id, valid_from
