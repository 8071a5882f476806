copy (
    select patient.* replace (surrogate as patient_key, durable_surrogate as patient_durable_key)
    from dim_patient as patient
    join patient_surrogate using (patient_key)
    order by surrogate
) to '{file}' (format parquet)
