delete from ledger.flag
where file_key in (select file_key from ledger.file where state in ('staged', 'held'))
