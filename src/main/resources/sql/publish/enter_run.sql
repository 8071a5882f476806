update ledger.run set published_at = ?, fingerprint = ? where run_key = ?
