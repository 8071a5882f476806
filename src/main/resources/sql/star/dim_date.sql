-- grain: one row per day from the first to the last service date
create or replace table build.dim_date as
with span as (
    select min(service_date) as first_day, max(service_date) as last_day
    from (
        select service_date from work.visit
        union all
        select service_date from work.billing_line
        union all
        select service_date from work.response
        union all
        select sent_on from work.invitations where is_current
        union all
        select service_date from work.follow_up
        union all
        select service_date from work.message
        union all
        select service_date from work.hand_off
        union all
        select day from extent.kept_day
    )
)
select
    day::date as date_key,
    year(day) as year,
    quarter(day) as quarter,
    month(day) as month,
    date_trunc('month', day)::date as month_start,
    isodow(day) as iso_weekday,
    dayname(day) as weekday
from span, unnest(generate_series(first_day::timestamp, last_day::timestamp, interval 1 day)) as days(day)
order by date_key
