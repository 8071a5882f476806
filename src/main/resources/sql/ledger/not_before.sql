-- of the two readings of a clock the earlier, unless it lies before the clock that it follows and the later does not
create or replace macro not_before(followed, reading) as
    case
        when reading.earlier < followed and reading.later >= followed then reading.later
        else reading.earlier
    end
