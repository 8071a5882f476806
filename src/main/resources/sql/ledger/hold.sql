-- a file with all its rows, whichever mapping read them
update ledger.file
set state = 'held'
where name = ? and state = 'staged'
