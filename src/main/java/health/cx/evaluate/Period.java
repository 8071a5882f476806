package health.cx.evaluate;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;

/**
 * Whole days from {@code start} to {@code end}, both inclusive.
 *
 * @param start first day
 * @param end last day, not before the first
 */
public record Period(LocalDate start, LocalDate end) {

    /** The earlier first, of those that begin together the shorter. */
    public static final Comparator<Period> BY_TIME =
            Comparator.comparing(Period::start).thenComparing(Period::end);

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
