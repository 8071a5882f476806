insert into ledger.basis (basis) values (?)
