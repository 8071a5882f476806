select state from ledger.file
where mapping = ? and name = ? and sha256 = ? and reading = ? and state = 'published'
