-- grain: one row per practice and interval in which its attributes are unchanged; the first reaches back for ever
create or replace table build.dim_practice as
with stated as (
    select
        practice_id, name, specialty, region, rurality, time_zone, practice_group,
        coalesce(valid_from, date '0001-01-01') as stated_from,
        false as is_inferred
    from work.practices
    where is_current
),
referred as (
    select practice_id from work.visit
    union
    select practice_id from work.billing_line
    union
    select practice_id from work.response
    union
    select practice_id from work.invitations where is_current
    union
    select practice_id from work.providers where is_current
    union
    select practice_id from work.follow_up
    union
    select practice_id from work.message
    union
    select practice_id from work.hand_off
    union
    select practice_id from extent.kept_practice
),
inferred as (
    select
        practice_id, practice_id as name, null as specialty, null as region, null as rurality, null as time_zone,
        null as practice_group, date '0001-01-01' as stated_from, true as is_inferred
    from referred
    anti join stated using (practice_id)
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
    window past as (partition by practice_id order by stated_from)
)
select
    key_of(concat_ws(chr(31), practice_id, valid_from)) as practice_key,
    practice_id, name, specialty, region, rurality, time_zone, practice_group,
    valid_from, valid_to, valid_to = date '9999-12-31' as is_current, is_inferred
from history
order by practice_id, valid_from
