-- grain: one row per kind of outcome and month
select outcome, month, closes_on
from mart_maturity
order by outcome, month
