delete from ledger.file
where state = 'staged'
