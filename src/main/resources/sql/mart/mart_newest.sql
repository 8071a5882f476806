-- grain: one row: the newest date in the data that is not after today, and the newest completed visit
create or replace table build.mart_newest as
with dated as (
    select service_date_key as day, status = 'completed' as is_completed_visit
    from coming.fact_visit
    join build.dim_visit_profile using (visit_profile_key)
    where status in ('completed', 'no_show', 'left_unseen')
    union all
    select posted_on, false from coming.fact_billing_line
    union all
    select statement_on, false from coming.fact_billing_line
    union all
    select sent_on, false from coming.fact_survey_invitation
    union all
    select received_on, false from coming.fact_survey_answer
    union all
    select attempted_at::date, false from coming.fact_follow_up
    union all
    select unnest([received_at::date, acknowledged_at::date, resolved_at::date]), false from coming.fact_feedback
    union all
    select unnest([requested_at::date, completed_at::date]), false from coming.fact_hand_off
)
select
    max(day) as newest_on,
    max(day) filter (is_completed_visit) as newest_visit_on
from dated
cross join stage.job_setting as setting
where day <= setting.today
