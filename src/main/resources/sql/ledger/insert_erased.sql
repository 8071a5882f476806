insert into ledger.erased values ('patient_key', ?)
