-- grain: one row
create or replace table stage.job_setting (time_zone varchar not null, today date not null)
