-- grain: one row per mapping: its files that count, the newest service date of its facts, and when a run last read a new file
with dated as (
    select file_key, max(service_date_key) as day from main.fact_visit group by file_key
    union all
    select file_key, max(service_date_key) as day from main.fact_billing_line group by file_key
    union all
    select file_key, max(service_date_key) as day from main.fact_survey_invitation group by file_key
    union all
    select file_key, max(service_date_key) as day from main.fact_survey_answer group by file_key
    union all
    select file_key, max(service_date_key) as day from main.fact_follow_up group by file_key
    union all
    select file_key, max(service_date_key) as day from main.fact_feedback group by file_key
    union all
    select file_key, max(service_date_key) as day from main.fact_hand_off group by file_key
),
newest as (
    -- rows that a restated file brought again unchanged still name the content that brought them first
    select file.mapping, max(dated.day) as day
    from dated
    join ledger.file as file using (file_key)
    group by file.mapping
)
select file.mapping, count(*) as files, any_value(newest.day)::varchar as newest_date, max(run.started_at) as read_at
from ledger.live_file as file
join ledger.run as run using (run_key)
left join newest on file.mapping = newest.mapping
group by file.mapping
order by file.mapping
