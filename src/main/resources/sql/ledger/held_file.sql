-- grain: one row where a file is held back
select name from ledger.file where state = 'held' limit 1
