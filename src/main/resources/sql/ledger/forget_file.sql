-- its rows count no longer, and it is not read again while it has these bytes
update ledger.file
set state = 'forgotten'
where name = ? and state in ('published', 'held', 'staged')
