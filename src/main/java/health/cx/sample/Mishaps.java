package health.cx.sample;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.function.Consumer;

/** What can go wrong with any row on its way into the files; each mishap that happens is counted. */
final class Mishaps {

    private static final int LATE_DAYS = 92;
    private static final LocalTime EVENING = LocalTime.of(17, 30);

    private final LocalDate until;
    private final Tally tally;
    private final Consumer<Row> out;

    Mishaps(LocalDate until, Tally tally, Consumer<Row> out) {
        this.until = until;
        this.tally = tally;
        this.out = out;
    }

    void none(Row row) {
        out.accept(row);
    }

    void twice(Dirt dirt, Row row) {
        tally.count(dirt);
        out.accept(row);
        out.accept(row);
    }

    /** Recorded a quarter later, unless that day has not come. */
    void late(Dirt dirt, Row row) {
        LocalDate day = row.recordedOn().plusDays(LATE_DAYS);
        if (day.isAfter(until)) {
            none(row);
        } else {
            tally.count(dirt);
            out.accept(recorded(row, day));
        }
    }

    /** Told wrongly first, and as it is some days later, unless those days have not come. */
    void corrected(Dirt dirt, Row wrong, Row right, int days) {
        LocalDate day = right.recordedOn().plusDays(days);
        if (day.isAfter(until)) {
            none(right);
        } else {
            tally.count(dirt);
            out.accept(wrong);
            out.accept(recorded(right, day));
        }
    }

    void spoiled(Dirt dirt, Row row, String column, Object value) {
        tally.count(dirt);
        out.accept(row.set(column, value));
    }

    private static Row recorded(Row row, LocalDate day) {
        return row.recordedOn(day).set("recorded_at", day.atTime(EVENING));
    }
}
