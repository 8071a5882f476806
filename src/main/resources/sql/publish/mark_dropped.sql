-- the same bytes may come again under the same key
update ledger.file
set state = 'dropped'
where state = 'replaced'
