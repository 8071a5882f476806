-- something has changed that no file tells of: the next star is computed whole
update ledger.basis set spoiled = ?
