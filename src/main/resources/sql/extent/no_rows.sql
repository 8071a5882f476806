-- the whole stage is computed with: no row of {subject} is of the touched units alone, none counted before
create or replace table extent.before_{subject} as
select *
from work.{subject}
limit 0
