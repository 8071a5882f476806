package health.cx.sample;

import java.time.LocalDate;

/**
 * What a sample is asked for. Equal arguments give equal bytes, on every machine.
 *
 * @param practices how many practices; the planted truths need eight of them, fewer are all ordinary
 * @param visits how many visits between the two dates, all practices and statuses together, planted duplicates aside
 * @param from the first day
 * @param to the last day and the day of extraction: nothing later has happened yet
 * @param seed where the dice start
 */
public record SampleNetwork(int practices, long visits, LocalDate from, LocalDate to, long seed) {

    private static final int MOST_YEARS = 20;

    public SampleNetwork {
        require(practices >= 1 && practices <= 9999, "practices must be 1 to 9999, not " + practices);
        require(visits >= practices, "visits must be at least one for each practice, not " + visits);
        require(!from.isAfter(to), "from (" + from + ") must not lie after to (" + to + ")");
        require(!to.isAfter(from.plusYears(MOST_YEARS)), "from and to may lie " + MOST_YEARS + " years apart at most");
    }

    double years() {
        return (to.toEpochDay() - from.toEpochDay() + 1) / 365.25;
    }

    /** The first day of the whole months before the day after the last. */
    LocalDate monthsBeforeEnd(int months) {
        return to.plusDays(1).minusMonths(months);
    }

    private static void require(boolean held, String otherwise) {
        if (!held) {
            throw new IllegalArgumentException(otherwise);
        }
    }
}
