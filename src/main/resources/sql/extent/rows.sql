-- grain: one row per staged row of {subject} that this run computes with
create or replace table extent.{subject} as
select *
from stage.{subject}
where {condition}
