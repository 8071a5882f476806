-- grain: one row per reason to compute the star whole; none: only the units are computed that a new row touches
create or replace table extent.reason (reason varchar not null)
