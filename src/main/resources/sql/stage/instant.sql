-- grain: one row per visit close to a change of its zone's clocks: its clocks as instants, in UTC. In the hour that
-- autumn repeats a clock is read as the earlier one, unless its stage then runs backwards and with the later does not
create or replace table work.instant as
with visit as (
    select
        visit_key,
        -- a clock in the hour that spring leaves out is no time
        bool_or(earlier is null) as has_missing_hour,
        max(earlier) filter (clock_number = 1) as scheduled_at,
        max(earlier) filter (clock_number = 2) as arrived_at,
        max({'earlier': earlier, 'later': later}) filter (clock_number = 3) as checked_in,
        max({'earlier': earlier, 'later': later}) filter (clock_number = 4) as roomed,
        max({'earlier': earlier, 'later': later}) filter (clock_number = 5) as provider_in,
        max({'earlier': earlier, 'later': later}) filter (clock_number = 6) as provider_out,
        max({'earlier': earlier, 'later': later}) filter (clock_number = 7) as checked_out
    from work.clock_reading
    group by visit_key
)
select
    visit_key,
    has_missing_hour,
    scheduled_at,
    arrived_at,
    not_before(arrived_at, checked_in) as checked_in_at,
    not_before(arrived_at, roomed) as roomed_at,
    not_before(greatest(arrived_at, roomed_at), provider_in) as provider_in_at,
    not_before(greatest(arrived_at, provider_in_at), provider_out) as provider_out_at,
    not_before(greatest(arrived_at, provider_out_at), checked_out) as checked_out_at
from visit
