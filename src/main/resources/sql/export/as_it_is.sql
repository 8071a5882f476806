copy {table} to '{file}' (format parquet)
