package health.cx.evaluate;

import java.time.YearMonth;
import java.util.stream.Stream;

/** How long the periods of a trend are; calendar quarters and years. */
enum Grain {
    MONTH(1),
    QUARTER(3),
    YEAR(12);

    private final int months;

    Grain(int months) {
        this.months = months;
    }

    int perYear() {
        return 12 / months;
    }

    /** The complete periods within the months from {@code first} to {@code last}. */
    Stream<Period> between(YearMonth first, YearMonth last) {
        int into = (first.getMonthValue() - 1) % months;
        YearMonth start = into == 0 ? first : first.plusMonths(months - into);
        return Stream.iterate(start, begin -> begin.plusMonths(months))
                .takeWhile(begin -> !begin.plusMonths(months - 1L).isAfter(last))
                .map(begin -> Period.ofMonths(begin, begin.plusMonths(months - 1L)));
    }
}
