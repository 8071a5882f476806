-- grain: one row per visit with the minutes of its stages: those of its clocks, else those stated. A view, so that a
-- million visits are not written out once more
create or replace view work.timed_visit as
with visit as (
    select
        visit.*,
        coalesce(instant.has_missing_hour, false) as has_missing_hour,
        if(instant.visit_key is null, visit.scheduled_at, instant.scheduled_at) as scheduled,
        if(instant.visit_key is null, visit.arrived_at, instant.arrived_at) as arrived,
        if(instant.visit_key is null, visit.checked_in_at, instant.checked_in_at) as checked_in,
        if(instant.visit_key is null, visit.roomed_at, instant.roomed_at) as roomed,
        if(instant.visit_key is null, visit.provider_in_at, instant.provider_in_at) as provider_in,
        if(instant.visit_key is null, visit.provider_out_at, instant.provider_out_at) as provider_out,
        if(instant.visit_key is null, visit.checked_out_at, instant.checked_out_at) as checked_out
    from work.visit as visit
    left join work.instant as instant using (visit_key)
),
started as (
    select
        *,
        case
            when scheduled_at is not null and scheduled is null then null
            when arrived is not null then greatest(arrived, scheduled)
        end as wait_start
    from visit
),
-- a clock that can't be speaks against what else is stated of the visit
stated as (
    select
        * replace (
            if(has_missing_hour, null, arrival_to_check_in_minutes) as arrival_to_check_in_minutes,
            if(has_missing_hour, null, roomed_wait_minutes) as roomed_wait_minutes,
            if(has_missing_hour, null, wait_to_be_seen_minutes) as wait_to_be_seen_minutes,
            if(has_missing_hour, null, roomed_to_provider_minutes) as roomed_to_provider_minutes,
            if(has_missing_hour, null, minutes_with_provider) as minutes_with_provider,
            if(has_missing_hour, null, checkout_minutes) as checkout_minutes,
            if(has_missing_hour, null, cycle_time_minutes) as cycle_time_minutes
        )
    from started
)
select
    * exclude (
        has_missing_hour, wait_start, scheduled, arrived, checked_in, roomed, provider_in, provider_out, checked_out
    ) replace (
        minutes_between(arrived, checked_in, arrival_to_check_in_minutes) as arrival_to_check_in_minutes,
        -- seen before the scheduled time is no error: the patient waited 0 minutes
        case
            when roomed >= arrived and roomed < wait_start then 0
            when roomed < arrived then null
            else minutes_between(wait_start, roomed, roomed_wait_minutes)
        end as roomed_wait_minutes,
        case
            when provider_in >= arrived and provider_in < wait_start then 0
            when provider_in < arrived then null
            else minutes_between(wait_start, provider_in, wait_to_be_seen_minutes)
        end as wait_to_be_seen_minutes,
        minutes_between(roomed, provider_in, roomed_to_provider_minutes) as roomed_to_provider_minutes,
        minutes_between(provider_in, provider_out, minutes_with_provider) as minutes_with_provider,
        minutes_between(provider_out, checked_out, checkout_minutes) as checkout_minutes,
        case
            when checked_out >= arrived and checked_out < wait_start then cycle_time_minutes::double
            else minutes_between(wait_start, checked_out, cycle_time_minutes)
        end as cycle_time_minutes
    ),
    has_missing_hour
    or is_impossible(arrived, checked_in)
    or is_impossible(arrived, roomed)
    or is_impossible(arrived, provider_in)
    or is_impossible(roomed, provider_in)
    or is_impossible(provider_in, provider_out)
    or is_impossible(provider_out, checked_out)
    or is_impossible(arrived, checked_out) as has_impossible_clock
from stated
