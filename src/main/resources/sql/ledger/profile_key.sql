-- the key of a visit profile; a dash stands for what is not known
create or replace macro profile_key(patient_type, mode, status, acquisition, arrival_state, limited_options) as
    key_of(concat_ws(chr(31),
        coalesce(patient_type, '-'), coalesce(mode, '-'), coalesce(status, '-'), coalesce(acquisition, '-'),
        coalesce(arrival_state, '-'), coalesce(limited_options, '-')))
