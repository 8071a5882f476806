package health.cx.evaluate;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Whether a month's outcomes are final: the last window closed on or before the newest date in the data. A visit log is
 * final when written, so its months are mature as soon as they have begun. A month without any window counts as mature
 * where a later one is: nothing can come in for it any more.
 */
final class Maturity {

    private final LocalDate dataUntil;
    private final Map<Outcome, Map<YearMonth, LocalDate>> closes;

    Maturity(Settings settings) {
        this.dataUntil = settings.dataUntil();
        this.closes = settings.closes();
    }

    /** Whether any window of this outcome ever opened: an invitation was sent, a first statement was made. */
    boolean opened(Outcome outcome) {
        return outcome == Outcome.LOG || !closes.getOrDefault(outcome, Map.of()).isEmpty();
    }

    boolean mature(Outcome outcome, YearMonth month) {
        if (outcome == Outcome.LOG) {
            return !month.atDay(1).isAfter(dataUntil);
        }
        Map<YearMonth, LocalDate> closing = closes.getOrDefault(outcome, Map.of());
        LocalDate day = closing.get(month);
        return day != null
                ? !day.isAfter(dataUntil)
                : closing.entrySet().stream()
                        .anyMatch(later -> later.getKey().isAfter(month)
                                && !later.getValue().isAfter(dataUntil));
    }

    boolean mature(Outcome outcome, Period period) {
        return months(period).allMatch(month -> mature(outcome, month));
    }

    static Stream<YearMonth> months(Period period) {
        return Stream.iterate(YearMonth.from(period.start()), month -> month.plusMonths(1))
                .limit(period.months());
    }
}
