package health.cx.report.release;

import health.cx.evaluate.Period;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * The months that rows are about.
 *
 * @param first the first of them
 * @param number how many
 */
record Months(YearMonth first, int number) {

    /** From the first to the last month of these. */
    static Months of(Collection<Line> lines) {
        YearMonth first = lines.stream()
                .map(line -> YearMonth.from(line.period().start()))
                .min(YearMonth::compareTo)
                .orElseThrow();
        YearMonth last = lines.stream()
                .map(line -> YearMonth.from(line.period().end()))
                .max(YearMonth::compareTo)
                .orElseThrow();
        return new Months(first, (int) first.until(last, ChronoUnit.MONTHS) + 1);
    }

    /** The months of a period; null where it does not begin and end with one. */
    @Nullable
    Stretch stretch(Period period) {
        boolean isWhole = period.start().getDayOfMonth() == 1
                && period.end().getDayOfMonth() == period.end().lengthOfMonth();
        int from = (int) first.until(YearMonth.from(period.start()), ChronoUnit.MONTHS);
        return isWhole ? new Stretch(from, from + period.months()) : null;
    }
}
