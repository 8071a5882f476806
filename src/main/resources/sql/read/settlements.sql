-- grain: one row per practice, month, number of days and end
select practice_id, month, days, is_settled, bills
from mart_settlement_month
order by practice_id, month, days, is_settled
