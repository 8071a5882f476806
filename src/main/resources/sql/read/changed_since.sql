-- grain: one row where a run changed rows of a day up to this one after the run of this name had published
select true as is_changed
from ledger.changed_date as changed
join ledger.run as run using (run_key)
where run.published_at > (select published_at from ledger.run where run_id = ?)
and changed.service_date <= ?
limit 1
