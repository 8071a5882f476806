-- grain: one row per practice, month and measure of what came after the visits
with total as (
    select practice_id, month, coalesce(sum(columns(* exclude (practice_id, service_date, month))), 0)
    from mart_aftercare_day
    group by practice_id, month
),
measure as (
    select practice_id, month, 'follow_up_within_48h' as measure_id, follow_ups_in_time as numerator, follow_ups_due as denominator from total
    union all
    select practice_id, month, 'follow_up_reached_rate', follow_ups_answered, follow_ups_attempted from total
    union all
    select practice_id, month, 'symptoms_resolving_rate', patients_resolving, patients_reached from total
    union all
    select practice_id, month, 'complaints_per_100_visits', complaints, visits_with_feedback from total
    union all
    select practice_id, month, 'complaint_acknowledged_within_3_days', complaints_acknowledged, complaints_to_acknowledge from total
    union all
    select practice_id, month, 'complaints_reopened_rate', complaints_reopened, complaints_closed from total
    union all
    select practice_id, month, 'questions_same_day_rate', questions_same_day, questions_to_answer from total
    union all
    select practice_id, month, 'hand_off_failed_rate', hand_offs_failed, hand_offs_ended from total
    union all
    select practice_id, month, 'hand_offs_failed_or_late_per_100_visits', hand_offs_failed + hand_offs_late, visits_with_hand_offs from total
)
select practice_id, month, measure_id, numerator::bigint as numerator, denominator::bigint as denominator
from measure
where numerator > 0 or denominator > 0
order by practice_id, month, measure_id
