-- grain: one row per practice that published facts name which stay
create or replace table extent.kept_practice (practice_id varchar)
