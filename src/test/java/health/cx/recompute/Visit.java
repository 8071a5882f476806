package health.cx.recompute;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A visit with its clocks as written. Its stages are null where a clock is missing or can't be right. */
record Visit(
        String practice,
        String id,
        String patient,
        String status,
        @Nullable LocalDateTime booked,
        @Nullable LocalDateTime scheduled,
        @Nullable LocalDateTime arrived,
        @Nullable LocalDateTime checkedIn,
        @Nullable LocalDateTime roomed,
        @Nullable LocalDateTime providerIn,
        @Nullable LocalDateTime providerOut,
        @Nullable LocalDateTime checkedOut,
        @Nullable String mode,
        @Nullable LocalDate followUpDue) {

    private static final Duration LONGEST = Duration.ofHours(24);

    static Visit of(Row row) {
        return new Visit(
                row.required("practice_id"),
                row.required("visit_id"),
                row.required("patient_id"),
                Objects.requireNonNullElse(row.text("status"), ""),
                row.clock("booked_at"),
                row.clock("scheduled_at"),
                row.clock("arrived_at"),
                row.clock("checked_in_at"),
                row.clock("roomed_at"),
                row.clock("provider_in_at"),
                row.clock("provider_out_at"),
                row.clock("checked_out_at"),
                row.text("mode"),
                row.date("follow_up_due_on"));
    }

    boolean completed() {
        return status.equals("completed");
    }

    boolean leftUnseen() {
        return status.equals("left_unseen");
    }

    boolean noShow() {
        return status.equals("no_show");
    }

    boolean byPhoneOrVideo() {
        return "phone".equals(mode) || "video".equals(mode);
    }

    /** A word that is none of the contract's is no mode. */
    boolean hasMode() {
        return byPhoneOrVideo() || "in_person".equals(mode);
    }

    LocalDate serviceDate() {
        LocalDateTime day = scheduled == null ? arrived : scheduled;
        return Objects.requireNonNull(day).toLocalDate();
    }

    YearMonth month() {
        return YearMonth.from(serviceDate());
    }

    @Nullable
    Double arrivalToCheckIn() {
        return minutes(arrived, checkedIn);
    }

    @Nullable
    Double waitToBeSeen() {
        return waitUntil(providerIn);
    }

    @Nullable
    Double roomedWait() {
        return waitUntil(roomed);
    }

    @Nullable
    Double roomedToProvider() {
        return minutes(roomed, providerIn);
    }

    @Nullable
    Double withProvider() {
        return minutes(providerIn, providerOut);
    }

    @Nullable
    Double checkout() {
        return minutes(providerOut, checkedOut);
    }

    @Nullable
    Double cycleTime() {
        return minutes(start(), checkedOut);
    }

    @Nullable
    Double daysFromBooking() {
        if (booked == null || scheduled == null || booked.isAfter(scheduled)) {
            return null;
        }
        return (double) ChronoUnit.DAYS.between(booked.toLocalDate(), scheduled.toLocalDate());
    }

    /** Who comes early starts to wait at the scheduled time. */
    private @Nullable LocalDateTime start() {
        return arrived == null || scheduled == null || arrived.isAfter(scheduled) ? arrived : scheduled;
    }

    /** Who is seen before the scheduled time waited 0 minutes; who is seen before arriving has a wrong clock. */
    private @Nullable Double waitUntil(@Nullable LocalDateTime end) {
        LocalDateTime start = start();
        if (start == null || arrived == null || end == null || end.isBefore(arrived)) {
            return null;
        }
        return end.isBefore(start) ? Double.valueOf(0) : minutes(start, end);
    }

    private static @Nullable Double minutes(@Nullable LocalDateTime from, @Nullable LocalDateTime to) {
        if (from == null || to == null || to.isBefore(from)) {
            return null;
        }
        Duration stage = Duration.between(from, to);
        return stage.compareTo(LONGEST) > 0 ? null : Double.valueOf(stage.toSeconds() / 60.0);
    }
}
