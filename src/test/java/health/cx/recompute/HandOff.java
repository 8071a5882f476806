package health.cx.recompute;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a visit handed to a pharmacy, specialist, laboratory or insurer. */
record HandOff(
        String practice,
        @Nullable Visit visit,
        @Nullable LocalDate due,
        @Nullable LocalDate requested,
        @Nullable LocalDate completed,
        String status) {

    private static final int WINDOW = 30;

    static HandOff of(Row row, VisitLog visits) {
        String practice = row.required("practice_id");
        LocalDate completed = day(row.clock("completed_at"));
        return new HandOff(
                practice,
                visits.of(practice, row.text("visit_id"), null, null),
                row.date("due_on"),
                day(row.clock("requested_at")),
                completed,
                status(row.text("status"), completed));
    }

    /** Unwritten, what has come back is completed and all else is pending. */
    private static String status(@Nullable String written, @Nullable LocalDate completed) {
        boolean known = "completed".equals(written) || "failed".equals(written) || "pending".equals(written);
        return known ? Objects.requireNonNull(written) : completed == null ? "pending" : "completed";
    }

    private static @Nullable LocalDate day(@Nullable LocalDateTime clock) {
        return clock == null ? null : clock.toLocalDate();
    }

    /** Of its visit, else of the first of request, due day and completion that is known. */
    private @Nullable LocalDate countsOn() {
        return visit != null
                ? visit.serviceDate()
                : Stream.of(requested, due, completed)
                        .filter(Objects::nonNull)
                        .map(Objects::requireNonNull)
                        .findFirst()
                        .orElse(null);
    }

    @Nullable
    YearMonth month() {
        LocalDate day = countsOn();
        return day == null ? null : YearMonth.from(day);
    }

    boolean failed() {
        return status.equals("failed");
    }

    boolean ended() {
        return !status.equals("pending");
    }

    /** Came back after its due day, or has not come back and the day is over. */
    boolean late(LocalDate newest) {
        if (failed() || due == null) {
            return false;
        }
        LocalDate back = completed != null ? completed : ended() ? due : newest;
        return back.isAfter(due);
    }

    @Nullable
    LocalDate closes() {
        LocalDate day = countsOn();
        return due != null ? due.plusDays(1) : day == null ? null : day.plusDays(WINDOW);
    }
}
