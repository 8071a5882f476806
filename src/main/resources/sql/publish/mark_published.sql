update ledger.file
set state = 'published'
where state = 'staged'
