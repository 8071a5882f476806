-- grain: one row per bill line: its current version, with the visit it names or the only one that fits
create or replace table work.billing_line as
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
from work.billing as line
left join work.visit as named on line.visit_key = named.visit_key
left join work.visit_day as fitting
    on line.visit_key is null
    and line.practice_id = fitting.practice_id
    and line.patient_key = fitting.patient_key
    and line.service_date = fitting.service_date
where line.is_current
