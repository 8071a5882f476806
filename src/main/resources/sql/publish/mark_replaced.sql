update ledger.file
set state = 'replaced'
where state = 'published' and file_key not in (select file_key from ledger.live_file)
