-- grain: one row per written clock of a visit close to a change of its zone's clocks: the instants (in UTC) that it may
-- stand for. They are one, or two in the hour that autumn repeats, or none in the hour that spring leaves out. All
-- other visits are left out: their local clocks are as far apart as their instants
create or replace table work.clock_reading as
with change as (
    select zone_id, service_date
    from (select distinct zone_id, service_date from work.visit)
    where timezone('UTC', timezone(zone_id, (service_date + 3)::timestamp))
        - timezone('UTC', timezone(zone_id, (service_date - 2)::timestamp)) <> interval 120 hours
),
close as (
    select visit.visit_key, visit.zone_id
    from work.visit as visit
    left join change using (zone_id, service_date)
    where change.zone_id is not null
        or least(
            visit.scheduled_at, visit.arrived_at, visit.checked_in_at, visit.roomed_at,
            visit.provider_in_at, visit.provider_out_at, visit.checked_out_at) < visit.service_date - 1
        or greatest(
            visit.scheduled_at, visit.arrived_at, visit.checked_in_at, visit.roomed_at,
            visit.provider_in_at, visit.provider_out_at, visit.checked_out_at) >= visit.service_date + 2
),
written as (
    select
        close.visit_key,
        close.zone_id,
        visits.utc_clocks,
        -- the numbers of the bits of utc_clocks
        unnest([1, 2, 3, 4, 5, 6, 7]) as clock_number,
        unnest([
            scheduled_at, arrived_at, checked_in_at, roomed_at, provider_in_at, provider_out_at, checked_out_at
        ]) as clock
    from close
    join work.visits as visits on close.visit_key = visits.row_key
    where visits.is_current
),
-- with the offset of the day before, and of the day after
tried as (
    select
        visit_key,
        clock_number,
        clock,
        zone_id,
        (utc_clocks >> clock_number) & 1 = 1 as is_utc,
        timezone('UTC', timezone(zone_id, clock - interval 24 hours)) + interval 24 hours as before,
        timezone('UTC', timezone(zone_id, clock + interval 24 hours)) - interval 24 hours as after
    from written
    where clock is not null
),
-- right is an instant at which the zone's clocks show what is written
told as (
    select
        *,
        case when is_utc then clock when timezone(zone_id, timezone('UTC', before)) = clock then before end as by_before,
        case when is_utc then clock when timezone(zone_id, timezone('UTC', after)) = clock then after end as by_after
    from tried
)
select
    visit_key,
    clock_number,
    least(by_before, by_after) as earlier,
    greatest(by_before, by_after) as later
from told
