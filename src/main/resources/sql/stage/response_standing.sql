-- grain: one row per survey response that stands: of several for one visit and respondent kind the first received,
-- unless a later one answers at least three items more
create or replace table work.response_standing as
with rival as (
    select
        visit_key,
        respondent,
        list_reduce(
            list({'response_key': response_key, 'answers': answers} order by received_on nulls last, response_id),
            lambda held, later: case when later.answers >= held.answers + 3 then later else held end
        ).response_key as response_key
    from work.response
    where visit_key <> 0
    group by visit_key, respondent, is_in_window
)
select response_key from rival
union all
select response_key from work.response where visit_key = 0
