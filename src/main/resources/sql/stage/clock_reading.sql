-- grain: one row per written clock of a visit close to a change of its zone's clocks: the instants (in UTC) that it may
-- stand for. They are one, or two in the hour that autumn repeats, or none in the hour that spring leaves out. All
-- other visits are left out: their local clocks are as far apart as their instants
create or replace table work.clock_reading as
with changing_day as (
    select distinct zone_id, local_from::date + unnest(range(-2, 3))::integer as service_date
    from work.zone_change
    where offset_before <> offset_after
),
close as (
    select visit.visit_key, visit.zone_id
    from work.visit as visit
    left join changing_day as change using (zone_id, service_date)
    where change.zone_id is not null
        or least(
            visit.scheduled_at, visit.arrived_at, visit.checked_in_at, visit.roomed_at,
            visit.provider_in_at, visit.provider_out_at, visit.checked_out_at) < visit.service_date - 1
        or greatest(
            visit.scheduled_at, visit.arrived_at, visit.checked_in_at, visit.roomed_at,
            visit.provider_in_at, visit.provider_out_at, visit.checked_out_at) >= visit.service_date + 2
),
listed as (
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
written as (
    select visit_key, zone_id, clock_number, clock, (utc_clocks >> clock_number) & 1 = 1 as is_utc
    from listed
    where clock is not null
)
select
    written.visit_key,
    written.clock_number,
    case
        when written.is_utc then written.clock
        when written.clock >= change.local_to then written.clock - to_seconds(change.offset_after)
        when change.offset_after < change.offset_before then written.clock - to_seconds(change.offset_before)
    end as earlier,
    case
        when written.is_utc then written.clock
        when written.clock >= change.local_to then written.clock - to_seconds(change.offset_after)
        when change.offset_after < change.offset_before then written.clock - to_seconds(change.offset_after)
    end as later
from written
asof join work.zone_change as change
    on written.zone_id = change.zone_id and written.clock >= change.local_from
