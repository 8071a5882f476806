insert into stage.job_setting (time_zone, today) values (?, ?)
