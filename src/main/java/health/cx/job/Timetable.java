package health.cx.job;

import health.cx.source.InvalidInput;
import health.cx.source.Schedule;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Objects;
import org.springframework.scheduling.support.CronExpression;

/**
 * The moments at which a job starts by itself. They are reckoned by the clock on the wall, so that each comes once: one
 * in the hour that spring leaves out comes an hour later, one in the hour that autumn repeats comes the first time.
 */
public final class Timetable {

    private static final LocalDateTime LONG_AGO = LocalDateTime.of(2000, 1, 1, 0, 0);

    private final CronExpression cron;
    private final ZoneId timeZone;

    private Timetable(CronExpression cron, ZoneId timeZone) {
        this.cron = cron;
        this.timeZone = timeZone;
    }

    /** The timetable of a schedule; an expression that is none, or that no day fulfils, is an {@link InvalidInput}. */
    public static Timetable of(Schedule schedule) {
        String text = schedule.cron().text();
        try {
            CronExpression cron = CronExpression.parse(text);
            if (cron.next(LONG_AGO) == null) {
                throw schedule.cron().error("no day fulfils the schedule '" + text + "'.");
            }
            return new Timetable(cron, schedule.timeZone());
        } catch (IllegalArgumentException e) {
            throw schedule.cron()
                    .error("'" + text + "' is no schedule such as \"0 15 2 * * *\" (second, minute, hour, day, month,"
                            + " day of the week): " + e.getMessage() + ".");
        }
    }

    /** The first moment after another. */
    public Instant next(Instant after) {
        // standard time is never ahead of the wall clock, so that a time put off by spring's change is not passed over
        LocalDateTime local = LocalDateTime.ofInstant(after, timeZone.getRules().getStandardOffset(after));
        Instant next;
        do {
            local = Objects.requireNonNull(cron.next(local));
            next = local.atZone(timeZone).toInstant();
        } while (!next.isAfter(after));
        return next;
    }

    /** Whose clock it goes by. */
    public ZoneId timeZone() {
        return timeZone;
    }
}
