-- grain: one row per visit: its current version with every clock in the practice's local time; its minutes are those
-- stated, not those of the clocks
create or replace table work.visit as
with zone as (
    select practice_id, arg_max(time_zone, coalesce(valid_from, date '0001-01-01')) as time_zone
    from work.practices
    where is_current
    group by practice_id
),
visit as (
    select visits.*, coalesce(zone.time_zone, setting.time_zone) as zone_id
    from work.visits
    cross join stage.job_setting as setting
    left join zone using (practice_id)
    where visits.is_current
),
local as (
    select
        row_key as visit_key,
        visit_id,
        practice_id,
        provider_id,
        patient_key,
        local_clock(booked_at, utc_clocks, 0, zone_id) as booked_at,
        local_clock(scheduled_at, utc_clocks, 1, zone_id) as scheduled_at,
        local_clock(arrived_at, utc_clocks, 2, zone_id) as arrived_at,
        local_clock(checked_in_at, utc_clocks, 3, zone_id) as checked_in_at,
        local_clock(roomed_at, utc_clocks, 4, zone_id) as roomed_at,
        local_clock(provider_in_at, utc_clocks, 5, zone_id) as provider_in_at,
        local_clock(provider_out_at, utc_clocks, 6, zone_id) as provider_out_at,
        local_clock(checked_out_at, utc_clocks, 7, zone_id) as checked_out_at,
        service_date as stated_date,
        arrival_to_check_in_minutes,
        roomed_wait_minutes,
        wait_to_be_seen_minutes,
        roomed_to_provider_minutes,
        minutes_with_provider,
        checkout_minutes,
        cycle_time_minutes,
        status,
        mode,
        patient_type,
        arrival_state,
        limited_options,
        acquisition,
        follow_up_due_on,
        zone_id,
        run_key,
        file_key,
        line
    from visit
)
select * exclude (stated_date), coalesce(scheduled_at, arrived_at, stated_date::timestamp)::date as service_date
from local
