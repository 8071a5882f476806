-- what a run staged that never published
delete from stage.{subject}
where file_key in (select file_key from ledger.file where state = 'staged')
