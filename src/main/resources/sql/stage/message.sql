-- grain: one row per message of a patient: its current version, its clocks in the practice's local time, with the visit
-- it is about
create or replace table work.message as
with local as (
    select
        stated.* exclude (received_at, acknowledged_at, resolved_at),
        local_clock(received_at, utc_clocks, 0, coalesce(zone.time_zone, setting.time_zone)) as received_at,
        local_clock(acknowledged_at, utc_clocks, 1, coalesce(zone.time_zone, setting.time_zone)) as acknowledged_at,
        local_clock(resolved_at, utc_clocks, 2, coalesce(zone.time_zone, setting.time_zone)) as resolved_at
    from work.feedback as stated
    cross join stage.job_setting as setting
    left join work.practice_zone as zone using (practice_id)
    where stated.is_current
)
select
    local.* exclude (visit_key),
    coalesce(visit.visit_key, 0) as visit_key,
    visit.patient_key,
    coalesce(visit.service_date, local.received_at::date) as service_date,
    -- feedback counts up to 30 days after the visit; without a visit it opens its own window
    coalesce(local.received_at::date <= visit.service_date + 30, true) as is_in_window
from local
left join work.visit as visit on local.visit_key = visit.visit_key
