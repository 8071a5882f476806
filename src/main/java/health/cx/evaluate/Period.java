package health.cx.evaluate;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * Whole days from {@code start} to {@code end}, both inclusive.
 *
 * @param start first day
 * @param end last day, not before the first
 */
public record Period(LocalDate start, LocalDate end) {

    public Period {
        if (end.isBefore(start)) {
            throw new IllegalArgumentException("a period ends before it starts: " + start + " to " + end);
        }
    }

    /** The months from {@code first} to {@code last}, both inclusive. */
    public static Period ofMonths(YearMonth first, YearMonth last) {
        return new Period(first.atDay(1), last.atEndOfMonth());
    }

    /** The number of months it touches. */
    public int months() {
        return (int) (YearMonth.from(start).until(YearMonth.from(end), java.time.temporal.ChronoUnit.MONTHS) + 1);
    }

    /** The same months a year earlier. */
    public Period yearBefore() {
        return ofMonths(YearMonth.from(start).minusYears(1), YearMonth.from(end).minusYears(1));
    }
}
