package health.cx.recompute;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A visit with its clocks as written and the minutes stated of it. Its stages are null where a clock can't be right, or
 * is missing and nothing is stated.
 */
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
        @Nullable LocalDate followUpDue,
        @Nullable LocalDate day,
        @Nullable String patientType,
        @Nullable String arrivalState,
        @Nullable String limitedOptions,
        Map<String, Double> stated) {

    private static final Duration LONGEST = Duration.ofHours(24);
    private static final List<String> STATED = List.of(
            "arrival_to_check_in_minutes",
            "roomed_wait_minutes",
            "wait_to_be_seen_minutes",
            "roomed_to_provider_minutes",
            "minutes_with_provider",
            "checkout_minutes",
            "cycle_time_minutes");

    private static final Set<String> TYPES = Set.of("wellness", "acute", "chronic", "elective", "end_of_life");
    private static final Set<String> STATES =
            Set.of("calm", "confused", "desperate", "in_pain", "overwhelmed", "vulnerable");
    private static final Set<String> LIMITS = Set.of("distance", "finance", "insurance", "urgency");

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
                row.date("follow_up_due_on"),
                row.date("service_date"),
                words(row.text("patient_type"), TYPES),
                words(row.text("arrival_state"), STATES),
                words(row.text("limited_options"), LIMITS),
                stated(row));
    }

    /** What is none of the contract's words is not known. */
    private static @Nullable String words(@Nullable String cell, Set<String> known) {
        return cell != null && known.containsAll(List.of(cell.split(";", -1))) ? cell : null;
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
        LocalDateTime clock = scheduled == null ? arrived : scheduled;
        return clock == null ? Objects.requireNonNull(day) : clock.toLocalDate();
    }

    YearMonth month() {
        return YearMonth.from(serviceDate());
    }

    @Nullable
    Double arrivalToCheckIn() {
        Moments at = Moments.of(this);
        return minutes(at, at.arrived(), at.checkedIn(), "arrival_to_check_in_minutes");
    }

    @Nullable
    Double waitToBeSeen() {
        Moments at = Moments.of(this);
        return waitUntil(at, at.providerIn(), "wait_to_be_seen_minutes");
    }

    @Nullable
    Double roomedWait() {
        Moments at = Moments.of(this);
        return waitUntil(at, at.roomed(), "roomed_wait_minutes");
    }

    @Nullable
    Double roomedToProvider() {
        Moments at = Moments.of(this);
        return minutes(at, at.roomed(), at.providerIn(), "roomed_to_provider_minutes");
    }

    @Nullable
    Double withProvider() {
        Moments at = Moments.of(this);
        return minutes(at, at.providerIn(), at.providerOut(), "minutes_with_provider");
    }

    @Nullable
    Double checkout() {
        Moments at = Moments.of(this);
        return minutes(at, at.providerOut(), at.checkedOut(), "checkout_minutes");
    }

    /** Who left before the scheduled time had no cycle by the clocks, which is no contradiction. */
    @Nullable
    Double cycleTime() {
        Moments at = Moments.of(this);
        Instant start = at.start();
        Instant end = at.checkedOut();
        boolean before = start != null && end != null && end.isBefore(start) && !end.isBefore(at.arrived());
        return minutes(at, before ? null : start, end, "cycle_time_minutes");
    }

    @Nullable
    Double daysFromBooking() {
        if (booked == null || scheduled == null || booked.isAfter(scheduled)) {
            return null;
        }
        return (double) ChronoUnit.DAYS.between(booked.toLocalDate(), scheduled.toLocalDate());
    }

    /** Who is seen before the scheduled time waited 0 minutes; who is seen before arriving has a wrong clock. */
    private @Nullable Double waitUntil(Moments at, @Nullable Instant end, String stated) {
        Instant start = at.start();
        if (start == null || end == null) {
            return minutes(at, start, end, stated);
        }
        if (end.isBefore(at.arrived())) {
            return null;
        }
        return end.isBefore(start) ? Double.valueOf(0) : minutes(at, start, end, stated);
    }

    /** By the clocks; what is stated counts where one of them is not there, and none of the visit's is no time at all. */
    private @Nullable Double minutes(Moments at, @Nullable Instant from, @Nullable Instant to, String name) {
        if (from == null || to == null) {
            return at.missingHour() ? null : stated.get(name);
        }
        Duration stage = Duration.between(from, to);
        return stage.isNegative() || stage.compareTo(LONGEST) > 0 ? null : Double.valueOf(stage.toSeconds() / 60.0);
    }

    private static Map<String, Double> stated(Row row) {
        Map<String, Double> stated = new HashMap<>();
        for (String name : STATED) {
            BigDecimal minutes = row.number(name);
            if (minutes != null && minutes.signum() >= 0 && minutes.compareTo(BigDecimal.valueOf(1440)) <= 0) {
                stated.put(name, minutes.doubleValue());
            }
        }
        return stated;
    }
}
