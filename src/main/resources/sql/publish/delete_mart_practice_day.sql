delete from main.mart_practice_day
where (practice_id, service_date) in (
    select practice.practice_id, computed.service_date_key
    from extent.computed_day as computed
    join build.dim_practice as practice using (practice_key)
)
