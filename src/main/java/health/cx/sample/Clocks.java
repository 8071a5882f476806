package health.cx.sample;

import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** The clocks of one visit, as far as the visit came. */
record Clocks(
        @Nullable LocalDateTime booked,
        @Nullable LocalDateTime scheduled,
        @Nullable LocalDateTime arrived,
        @Nullable LocalDateTime checkedIn,
        @Nullable LocalDateTime roomed,
        @Nullable LocalDateTime providerIn,
        @Nullable LocalDateTime providerOut,
        @Nullable LocalDateTime checkedOut) {

    /** Nobody has come yet; nulls for somebody who will just walk in. */
    static Clocks booking(@Nullable LocalDateTime booked, @Nullable LocalDateTime scheduled) {
        return new Clocks(booked, scheduled, null, null, null, null, null, null);
    }

    /** The patient left before being seen. */
    Clocks unseen() {
        return new Clocks(booked, scheduled, arrived, checkedIn, null, null, null, null);
    }

    /** Phone and video visits have no room and no check-out. */
    Clocks remote() {
        return new Clocks(booked, scheduled, arrived, checkedIn, null, providerIn, providerOut, null);
    }

    LocalDateTime start() {
        if (scheduled == null || (arrived != null && arrived.isAfter(scheduled))) {
            return known(arrived);
        }
        return scheduled;
    }

    /** The wait to be seen, as the methods count it: someone seen early waited 0 minutes. */
    long wait(LocalDateTime seen) {
        return Math.max(0, ChronoUnit.MINUTES.between(start(), seen));
    }

    static LocalDateTime known(@Nullable LocalDateTime clock) {
        if (clock == null) {
            throw new IllegalStateException("a clock of a completed visit is missing");
        }
        return clock;
    }
}
