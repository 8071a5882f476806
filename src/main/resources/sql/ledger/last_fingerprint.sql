select fingerprint from ledger.run where published_at is not null order by published_at desc, run_key limit 1
