update ledger.run set published_at = ? where run_key = ?
