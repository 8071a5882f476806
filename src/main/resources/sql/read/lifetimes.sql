-- grain: one row per practice, month, measure, number of days and end
select practice_id, month, 'days_to_settle' as measure_id, days, is_settled as is_ended, bills as cases
from mart_settlement_month
union all
select practice_id, month, 'complaint_days_to_resolve', days, is_resolved, complaints
from mart_resolution_month
order by practice_id, month, measure_id, days, is_ended
