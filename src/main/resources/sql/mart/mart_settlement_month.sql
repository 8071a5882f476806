-- grain: one row per practice, month, number of days and end: bills settled so many days after the first statement,
-- or last seen open then (after 90 days, or at the newest date in the data)
create or replace table build.mart_settlement_month as
with bill as (
    select
        practice_id,
        month,
        -- greatest() passes over null: an unsettled bill must not come out as settled at once
        case
            when settled_on is not null
            then least(greatest(date_diff('day', first_statement_on, settled_on), 0), 91)
        end as days_to_settle,
        least(date_diff('day', first_statement_on, newest.newest_on), 90) as days_observed
    from coming.mart_visit_experience
    cross join build.mart_newest as newest
    where first_statement_on is not null and first_statement_on <= newest.newest_on and not is_unknown_practice
)
select
    practice_id,
    month,
    least(coalesce(days_to_settle, days_observed), days_observed) as days,
    coalesce(days_to_settle <= days_observed, false) as is_settled,
    count(*) as bills
from bill
group by all
order by all
