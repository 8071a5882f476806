copy (
    select mart.* replace (durable_surrogate as patient_durable_key)
    from {table} as mart
    left join durable_surrogate using (patient_durable_key)
) to '{file}' (format parquet)
