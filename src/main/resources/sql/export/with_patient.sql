copy (
    select fact.* replace (surrogate as patient_key)
    from {table} as fact
    join patient_surrogate using (patient_key)
) to '{file}' (format parquet)
