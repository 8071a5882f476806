-- what a run staged and did not publish
delete from stage.{subject}
where file_key in (select file_key from ledger.file where state in ('staged', 'held'))
