-- grain: one row per zone and change of its clocks: the instant (in UTC), and the local times between which clocks show
-- what is no time (the offset grows) or comes twice (it shrinks); offsets in seconds
create or replace table work.zone_change (
    zone_id varchar not null,
    changes_at timestamp not null,
    local_from timestamp not null,
    local_to timestamp not null,
    offset_before integer not null,
    offset_after integer not null
)
