package health.cx.evaluate;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

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

    /** Those made of months, of which a large network's figures name few a million times. */
    private static final Map<Months, Period> KNOWN = new ConcurrentHashMap<>();

    private record Months(YearMonth first, YearMonth last) {}

    public Period {
        if (end.isBefore(start)) {
            throw new IllegalArgumentException("a period ends before it starts: " + start + " to " + end);
        }
    }

    /** The months from {@code first} to {@code last}, both inclusive. */
    public static Period ofMonths(YearMonth first, YearMonth last) {
        return KNOWN.computeIfAbsent(
                new Months(first, last), of -> new Period(of.first.atDay(1), of.last.atEndOfMonth()));
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
