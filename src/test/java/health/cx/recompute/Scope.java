package health.cx.recompute;

import java.time.LocalDate;
import java.time.YearMonth;

/** Whose figures of which months: a practice's, or with {@code *} the network's. */
record Scope(String practice, YearMonth first, YearMonth last) {

    static final String NETWORK = "*";

    static Scope of(String practice, LocalDate start, LocalDate end) {
        Scope scope = new Scope(practice, YearMonth.from(start), YearMonth.from(end));
        if (!start.equals(scope.first.atDay(1)) || !end.equals(scope.last.atEndOfMonth())) {
            throw new IllegalArgumentException("not whole months: " + start + " to " + end);
        }
        return scope;
    }

    boolean holds(String owner, YearMonth month) {
        return (practice.equals(NETWORK) || practice.equals(owner)) && holds(month);
    }

    boolean holds(YearMonth month) {
        return !month.isBefore(first) && !month.isAfter(last);
    }
}
