insert into ledger.file (
    file_key, source, mapping, subject, name, sha256, bytes, reading, run_key,
    lines_read, lines_rejected, lines_filtered, charges_read, charges_rejected, charges_filtered, ignored_columns, state
)
values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'staged')
