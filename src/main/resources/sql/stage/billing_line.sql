-- grain: one row per bill line: its current version, with the visit it names or the only one that fits
create or replace table work.billing_line as
with line as (
    select * from work.billing where is_current
),
fitting as (
    select line.row_key, visit_day.visit_key, visit_day.service_date
    from line
    join work.visit_day as visit_day using (practice_id, patient_key, service_date)
    where line.visit_key is null
)
select
    line.row_key as billing_line_key,
    line.* exclude (row_key, visit_key, service_date),
    coalesce(named.visit_key, fitting.visit_key, 0) as visit_key,
    coalesce(named.service_date, fitting.service_date, line.service_date) as service_date,
    case
        when named.visit_key is not null then 'named'
        when fitting.visit_key is not null then 'matched'
        else 'unmatched'
    end as visit_match
from line
left join work.visit as named on line.visit_key = named.visit_key
left join fitting on line.row_key = fitting.row_key
