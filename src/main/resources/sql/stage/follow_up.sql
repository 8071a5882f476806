-- grain: one row per follow-up: its current version, its clock in the practice's local time, with the visit it follows
create or replace table work.follow_up as
with local as (
    select
        stated.* exclude (attempted_at),
        local_clock(attempted_at, utc_clocks, 0, coalesce(zone.time_zone, setting.time_zone)) as attempted_at
    from work.follow_ups as stated
    cross join stage.job_setting as setting
    left join work.practice_zone as zone using (practice_id)
    where stated.is_current
)
select
    local.* exclude (visit_key, due_on),
    coalesce(visit.visit_key, 0) as visit_key,
    visit.patient_key,
    coalesce(local.due_on, visit.follow_up_due_on) as due_on,
    coalesce(visit.service_date, local.due_on, local.attempted_at::date) as service_date
from local
left join work.visit as visit on local.visit_key = visit.visit_key
