-- grain: one row per run (the audit dimension)
create or replace table build.dim_run as
select run_key, run_id, job, cx_version, started_at
from ledger.run
order by started_at, run_key
