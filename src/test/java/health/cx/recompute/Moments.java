package health.cx.recompute;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The instants that a visit's local clocks stand for. A clock in the hour that spring leaves out stands for none; one in
 * the hour that autumn repeats for the earlier, unless that lies before the clock it follows.
 */
record Moments(
        boolean missingHour,
        @Nullable Instant arrived,
        @Nullable Instant start,
        @Nullable Instant checkedIn,
        @Nullable Instant roomed,
        @Nullable Instant providerIn,
        @Nullable Instant providerOut,
        @Nullable Instant checkedOut) {

    private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

    static Moments of(Visit visit) {
        Instant scheduled = after(null, visit.scheduled());
        Instant arrived = after(null, visit.arrived());
        // who comes early starts to wait at the scheduled time
        boolean unknown = arrived == null || (visit.scheduled() != null && scheduled == null);
        Instant start = unknown ? null : later(arrived, scheduled);
        Instant roomed = after(arrived, visit.roomed());
        Instant providerIn = after(later(arrived, roomed), visit.providerIn());
        Instant providerOut = after(later(arrived, providerIn), visit.providerOut());
        boolean missingHour = Stream.of(
                        visit.scheduled(),
                        visit.arrived(),
                        visit.checkedIn(),
                        visit.roomed(),
                        visit.providerIn(),
                        visit.providerOut(),
                        visit.checkedOut())
                .anyMatch(clock ->
                        clock != null && ZONE.getRules().getValidOffsets(clock).isEmpty());
        return new Moments(
                missingHour,
                arrived,
                start,
                after(arrived, visit.checkedIn()),
                roomed,
                providerIn,
                providerOut,
                after(later(arrived, providerOut), visit.checkedOut()));
    }

    private static @Nullable Instant after(@Nullable Instant followed, @Nullable LocalDateTime clock) {
        if (clock == null) {
            return null;
        }
        List<ZoneOffset> offsets = ZONE.getRules().getValidOffsets(clock);
        List<Instant> readings = offsets.stream().map(clock::toInstant).sorted().toList();
        return readings.stream()
                .filter(reading -> followed == null || !reading.isBefore(followed))
                .findFirst()
                .orElse(readings.isEmpty() ? null : readings.get(0));
    }

    private static @Nullable Instant later(@Nullable Instant one, @Nullable Instant other) {
        return one == null || (other != null && other.isAfter(one)) ? other : one;
    }
}
