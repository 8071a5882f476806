delete from ledger.basis
