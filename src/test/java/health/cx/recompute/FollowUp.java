package health.cx.recompute;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** A contact after a visit, made or due. Without a due day of its own it is due when the visit says. */
record FollowUp(
        String practice,
        @Nullable Visit visit,
        @Nullable LocalDate due,
        @Nullable LocalDateTime attempted,
        boolean reached,
        @Nullable String symptoms) {

    /** 48 hours. */
    private static final int GRACE = 2;

    static FollowUp of(Row row, VisitLog visits) {
        String practice = row.required("practice_id");
        Visit visit = visits.of(practice, row.text("visit_id"), null, null);
        LocalDate due = row.date("due_on");
        return new FollowUp(
                practice,
                visit,
                due == null && visit != null ? visit.followUpDue() : due,
                row.clock("attempted_at"),
                row.yes("reached"),
                row.text("symptoms"));
    }

    /** The month of its visit, else of its due day, else of the attempt. */
    @Nullable
    YearMonth month() {
        LocalDate day = visit != null ? visit.serviceDate() : due != null ? due : day(attempted);
        return day == null ? null : YearMonth.from(day);
    }

    boolean dueBy(LocalDate newest) {
        return due != null && !due.isAfter(newest);
    }

    /** The 48 hours begin when the due day is over; who calls before the due day is not late. */
    boolean inTime() {
        LocalDate day = day(attempted);
        return due != null && day != null && !day.isAfter(due.plusDays(GRACE));
    }

    boolean wasAttempted() {
        return attempted != null;
    }

    boolean resolving() {
        return "resolved".equals(symptoms) || "resolving".equals(symptoms);
    }

    /** The day by which nothing can change any more. */
    @Nullable
    LocalDate closes() {
        if (due != null) {
            return due.plusDays(GRACE);
        }
        return visit != null ? visit.serviceDate() : day(attempted);
    }

    private static @Nullable LocalDate day(@Nullable LocalDateTime clock) {
        return clock == null ? null : clock.toLocalDate();
    }
}
