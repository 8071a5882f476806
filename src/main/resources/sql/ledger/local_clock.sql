-- the clock in local time: bit {bit_number} of utc_clocks says that it was written with an offset and stands in UTC
create or replace macro local_clock(clock, utc_clocks, bit_number, zone_id) as
    case
        when (utc_clocks >> bit_number) & 1 = 1 then timezone(zone_id, timezone('UTC', clock))
        else clock
    end
