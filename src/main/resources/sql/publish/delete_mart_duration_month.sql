delete from main.mart_duration_month
where (practice_id, month) in (select practice_id, month from extent.computed_month)
