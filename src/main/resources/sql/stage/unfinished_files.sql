delete from ledger.file
where state in ('staged', 'held')
