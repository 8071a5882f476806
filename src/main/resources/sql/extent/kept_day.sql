-- grain: the first and the last day of the facts of each kind that stay
create or replace table extent.kept_day (day date)
