delete from ledger.{table}
where file_key in (select file_key from ledger.file where state = 'forgotten')
