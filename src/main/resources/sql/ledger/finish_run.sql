-- only a run whose workbooks are written can be what nothing is newer than
update ledger.run set fingerprint = ? where run_key = ?
