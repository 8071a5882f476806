delete from ledger.reject
where file_key in (select file_key from ledger.file where state in ('staged', 'held'))
