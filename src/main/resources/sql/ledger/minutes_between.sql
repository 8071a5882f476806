-- minutes of a stage; null where a clock is missing or the pair is impossible: backwards, or over 24 hours
create or replace macro minutes_between(from_clock, to_clock) as
    case
        when to_clock >= from_clock and to_clock <= from_clock + interval 24 hours
        then (epoch_us(to_clock) - epoch_us(from_clock)) / 60000000.0::double
    end
