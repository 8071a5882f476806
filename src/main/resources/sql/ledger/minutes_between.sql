-- minutes of a stage: those of its clocks; where one of them is missing those stated; null where the pair is
-- impossible: backwards, or over 24 hours
create or replace macro minutes_between(from_clock, to_clock, stated) as
    case
        when from_clock is null or to_clock is null then stated::double
        when to_clock >= from_clock and to_clock <= from_clock + interval 24 hours
        then (epoch_us(to_clock) - epoch_us(from_clock)) / 60000000.0::double
    end
