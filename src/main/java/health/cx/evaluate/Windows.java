package health.cx.evaluate;

import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Chooses the months that verdicts compare: 12 mature ones with the 12 before, else 6 with 6, else 3 with 3. */
final class Windows {

    private static final List<Integer> LENGTHS = List.of(12, 6, 3);

    private final Maturity maturity;
    private final YearMonth last;

    /** Windows that end no later than the reported period. */
    Windows(Maturity maturity, Period reported) {
        this.maturity = maturity;
        this.last = YearMonth.from(reported.end());
    }

    /** The window of an outcome whose data begin in {@code first}; null where there are none. */
    Window of(Outcome outcome, @Nullable YearMonth first) {
        if (first != null) {
            for (int length : LENGTHS) {
                YearMonth end = end(outcome, length, first.plusMonths(2L * length - 1));
                if (end != null) {
                    return pair(outcome, length, end, first);
                }
            }
            YearMonth end = end(outcome, 1, first);
            if (end != null) {
                return single(outcome, end, first);
            }
        }
        return new Window(outcome, null, null, null, none(outcome, first != null && maturity.opened(outcome)));
    }

    private static Remark none(Outcome outcome, boolean opened) {
        return opened ? Remark.of("window.open", subject(outcome)) : Remark.of("window.none." + outcome);
    }

    /** The latest month that ends so many mature ones, not before {@code earliest}. */
    private @Nullable YearMonth end(Outcome outcome, int length, YearMonth earliest) {
        for (YearMonth end = last; !end.isBefore(earliest); end = end.minusMonths(1)) {
            if (maturity.mature(outcome, ending(end, length))) {
                return end;
            }
        }
        return null;
    }

    private static Window pair(Outcome outcome, int length, YearMonth end, YearMonth first) {
        Period current = ending(end, length);
        Period previous = ending(end.minusMonths(length), length);
        Remark reason = Remark.of("window.pair", latest(outcome, length, end), length);
        return new Window(outcome, current, previous, lastYear(current, first), reason);
    }

    /** Too little for a comparison: up to five mature months on their own. */
    private Window single(Outcome outcome, YearMonth end, YearMonth first) {
        int length = 1;
        while (length < 5
                && !end.minusMonths(length).isBefore(first)
                && maturity.mature(outcome, end.minusMonths(length))) {
            length++;
        }
        Remark reason = Remark.of("window.single", latest(outcome, length, end));
        Period current = ending(end, length);
        return new Window(outcome, current, null, lastYear(current, first), reason);
    }

    private static @Nullable Period lastYear(Period current, YearMonth first) {
        Period lastYear = current.yearBefore();
        return YearMonth.from(lastYear.start()).isBefore(first) ? null : lastYear;
    }

    private static Period ending(YearMonth end, int length) {
        return Period.ofMonths(end.minusMonths(length - 1L), end);
    }

    private static Remark latest(Outcome outcome, int length, YearMonth end) {
        return Remark.counted("window.latest", length, subject(outcome), end, Remark.of("window.complete." + outcome));
    }

    private static Remark subject(Outcome outcome) {
        return Remark.of("window.subject." + outcome);
    }
}
