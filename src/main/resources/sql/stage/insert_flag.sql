insert into ledger.flag (file_key, column_name, reason, lines) values (?, ?, ?, ?)
