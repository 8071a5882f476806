package health.cx.source.rejects;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What stands first in a day such as 3/4/2026: a spreadsheet writes it in the order of its country. */
public enum DayOrder {
    /** 3 April. */
    DAY_FIRST,
    /** March 4th. */
    MONTH_FIRST;

    /**
     * The order that a day was written in which is known otherwise.
     *
     * @param shown the day in ISO 8601, perhaps with a time
     * @param written what a spreadsheet made of it; empty where it does not tell the orders apart
     */
    public static Optional<DayOrder> between(String shown, String written) {
        Optional<SheetClock> iso = SheetClock.of(shown);
        Optional<SheetClock> other = SheetClock.of(written);
        if (iso.isEmpty() || !iso.get().isIso() || other.isEmpty()) {
            return Optional.empty();
        }
        Set<DayOrder> fitting = Stream.of(values())
                .filter(order -> other.get().day(order).equals(iso.get().day(order)))
                .collect(Collectors.toSet());
        return fitting.size() == 1 ? fitting.stream().findFirst() : Optional.empty();
    }

    /** The day of a year, with the two numbers in this order; empty where there is no such day. */
    Optional<LocalDate> day(int first, int second, int year) {
        int month = this == DAY_FIRST ? second : first;
        int day = this == DAY_FIRST ? first : second;
        if (month < 1
                || month > 12
                || day < 1
                || day > LocalDate.of(year, month, 1).lengthOfMonth()) {
            return Optional.empty();
        }
        return Optional.of(LocalDate.of(year, month, day));
    }
}
