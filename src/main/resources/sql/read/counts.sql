-- grain: one row per practice, month and measure that is a count, a rate or a sum of visits
with total as (
    select
        practice_id,
        month,
        sum(visits_completed) as visits_completed,
        sum(no_shows) as no_shows,
        sum(left_unseen) as left_unseen,
        sum(visits_with_statement) as visits_with_statement,
        sum(visits_with_mode) as visits_with_mode,
        sum(visits_by_phone_or_video) as visits_by_phone_or_video,
        sum(visits_with_patient_type) as visits_with_patient_type,
        sum(visits_with_arrival_state) as visits_with_arrival_state,
        sum(visits_with_demographics) as visits_with_demographics,
        sum(visits_with_limits) as visits_with_limits,
        sum(visits_billed_right) as visits_billed_right,
        sum(visits_billed_clean) as visits_billed_clean,
        sum(charge_lines_to_payer) as charge_lines_to_payer,
        sum(charge_lines_denied) as charge_lines_denied,
        sum(visits_with_payment) as visits_with_payment,
        sum(visits_with_refund) as visits_with_refund,
        sum(visits_with_estimate) as visits_with_estimate,
        sum(visits_over_estimate) as visits_over_estimate,
        sum(invited) as invited,
        sum(completes) as completes,
        sum(responses_with_mode) as responses_with_mode,
        sum(responses_electronic) as responses_electronic
    from mart_practice_day
    group by practice_id, month
),
measure as (
    select practice_id, month, 'visits_completed' as measure_id, visits_completed as numerator, visits_completed as denominator from total
    union all
    select practice_id, month, 'no_show_rate', no_shows, visits_completed + left_unseen + no_shows from total
    union all
    select practice_id, month, 'left_unseen_rate', left_unseen, visits_completed + left_unseen from total
    union all
    select practice_id, month, 'billing_accuracy', visits_billed_right, visits_with_statement from total
    union all
    select practice_id, month, 'denial_rate', charge_lines_denied, charge_lines_to_payer from total
    union all
    select practice_id, month, 'refund_rate', visits_with_refund, visits_with_payment from total
    union all
    select practice_id, month, 'estimate_overrun_rate', visits_over_estimate, visits_with_estimate from total
    union all
    select practice_id, month, 'response_rate', completes, invited from total
    union all
    select practice_id, month, 'phone_video_share', visits_by_phone_or_video, visits_with_mode from total
    union all
    select practice_id, month, 'electronic_survey_share', responses_electronic, responses_with_mode from total
    union all
    select practice_id, month, 'patient_type_known_rate', visits_with_patient_type, visits_completed from total
    union all
    select practice_id, month, 'arrival_state_known_rate', visits_with_arrival_state, visits_completed from total
    union all
    select practice_id, month, 'demographics_known_rate', visits_with_demographics, visits_completed from total
    union all
    select practice_id, month, 'limits_known_rate', visits_with_limits, visits_completed from total
    union all
    select practice_id, month, 'bills_clean_rate', visits_billed_clean, visits_with_statement from total
)
select practice_id, month, measure_id, numerator::bigint as numerator, denominator::bigint as denominator
from measure
where denominator > 0
order by practice_id, month, measure_id
