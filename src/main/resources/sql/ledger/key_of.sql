-- a 63-bit key that any version of the engine computes alike (its own hash() may change)
create or replace macro key_of(natural_key) as (md5_number_lower(natural_key) >> 1)::bigint
