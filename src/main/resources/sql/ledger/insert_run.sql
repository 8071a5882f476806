insert into ledger.run (run_key, run_id, job, cx_version, started_at) values (?, ?, ?, ?, ?)
