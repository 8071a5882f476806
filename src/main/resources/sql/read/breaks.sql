-- grain: one row per practice ('*' for all), survey item and month from which on most answers come from another version of the
-- questionnaire or from patients drawn in another way than before; where nothing is said of either, nothing breaks
with answer as (
    select practice_id, item_id, date_trunc('month', service_date)::date as month, instrument_version, sampling_scheme
    from counted_answer
),
told as (
    select practice_id, item_id, month, 'questionnaire' as aspect, instrument_version as way
    from answer
    where instrument_version is not null
    union all
    select practice_id, item_id, month, 'sampling', sampling_scheme
    from answer
    where sampling_scheme is not null
),
counted as (
    select
        case when grouping(practice_id) = 1 then '*' else practice_id end as entity,
        item_id, aspect, month, way,
        count(*) as answers
    from told
    group by grouping sets ((practice_id, item_id, aspect, month, way), (item_id, aspect, month, way))
),
usual as (
    select entity, item_id, aspect, month, way
    from counted
    qualify row_number() over (partition by entity, item_id, aspect, month order by answers desc, way) = 1
),
-- two ways side by side, now the one ahead and now the other, break once and not every month
first_month as (
    select entity, item_id, aspect, way, min(month) as month
    from usual
    group by entity, item_id, aspect, way
),
later as (
    select entity, item_id, month
    from first_month
    qualify row_number() over (partition by entity, item_id, aspect order by month) > 1
)
select distinct entity, month, item_id
from later
order by entity, item_id, month
