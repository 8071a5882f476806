package health.cx.recompute;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A complaint, compliment, question or call. */
record Message(
        String practice,
        @Nullable Visit visit,
        LocalDateTime received,
        String kind,
        @Nullable LocalDateTime acknowledged,
        @Nullable LocalDateTime resolved,
        boolean reopened) {

    static final int WINDOW = 30;
    private static final int SOON = 3;

    static Message of(Row row, VisitLog visits) {
        String practice = row.required("practice_id");
        return new Message(
                practice,
                visits.of(practice, row.text("visit_id"), null, null),
                Objects.requireNonNull(row.clock("received_at")),
                row.required("kind"),
                row.clock("acknowledged_at"),
                row.clock("resolved_at"),
                row.yes("reopened"));
    }

    /** Up to 30 days after the visit, if it names one; and not from the future. */
    boolean counts(LocalDate newest) {
        LocalDate day = received.toLocalDate();
        return !day.isAfter(newest)
                && (visit == null || !day.isAfter(visit.serviceDate().plusDays(WINDOW)));
    }

    YearMonth month() {
        return visit == null ? YearMonth.from(received) : visit.month();
    }

    boolean complaint() {
        return kind.equals("complaint");
    }

    boolean callOrQuestion() {
        return kind.equals("call") || kind.equals("question");
    }

    /** Acknowledged or resolved, whichever came first. */
    private @Nullable LocalDateTime answered() {
        return Stream.of(acknowledged, resolved)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .min(LocalDateTime::compareTo)
                .orElse(null);
    }

    boolean answerHasItsTime() {
        LocalDateTime answered = answered();
        return answered == null || !answered.isBefore(received);
    }

    /** Three days have gone by, so that it can be said whether they were kept. */
    boolean threeDaysAreOver(LocalDate newest) {
        return !received.toLocalDate().plusDays(SOON).isAfter(newest);
    }

    boolean acknowledgedInThreeDays() {
        LocalDateTime answered = answered();
        return answered != null && !answered.isAfter(received.plusDays(SOON));
    }

    boolean answeredTheSameDay() {
        LocalDateTime answered = answered();
        return answered != null && answered.toLocalDate().equals(received.toLocalDate());
    }

    /** A complaint that was never closed can't have been opened again. */
    boolean closedOnce() {
        return resolved != null || reopened;
    }

    /** Null where it was resolved before it came in. */
    @Nullable
    Lifetime life(LocalDate newest) {
        long open =
                Math.min(WINDOW, newest.toEpochDay() - received.toLocalDate().toEpochDay());
        if (resolved == null) {
            return new Lifetime(open, false);
        }
        if (resolved.isBefore(received)) {
            return null;
        }
        long days = resolved.toLocalDate().toEpochDay() - received.toLocalDate().toEpochDay();
        return days <= open ? new Lifetime(days, true) : new Lifetime(open, false);
    }
}
