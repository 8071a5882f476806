-- grain: one row per subject: when a run last read a new file of it
select file.subject, max(run.started_at) as newest
from ledger.file as file
join ledger.run as run using (run_key)
where file.state <> 'forgotten'
group by file.subject
order by file.subject
