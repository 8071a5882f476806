-- grain: one row per hand-off: its current version, its clocks in the practice's local time, with the visit it came from
create or replace table work.hand_off as
with local as (
    select
        stated.* exclude (requested_at, completed_at),
        local_clock(requested_at, utc_clocks, 0, coalesce(zone.time_zone, setting.time_zone)) as requested_at,
        local_clock(completed_at, utc_clocks, 1, coalesce(zone.time_zone, setting.time_zone)) as completed_at
    from work.hand_offs as stated
    cross join stage.job_setting as setting
    left join work.practice_zone as zone using (practice_id)
    where stated.is_current
)
select
    local.* exclude (visit_key),
    coalesce(visit.visit_key, 0) as visit_key,
    visit.patient_key,
    coalesce(visit.service_date, local.requested_at::date, local.due_on, local.completed_at::date) as service_date
from local
left join work.visit as visit on local.visit_key = visit.visit_key
