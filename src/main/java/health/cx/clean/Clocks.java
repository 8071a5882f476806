package health.cx.clean;

import health.cx.source.mapping.ClockPattern;
import health.cx.source.mapping.Moment;
import health.cx.source.mapping.Notation;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads days and clocks: ISO 8601 first, then the mapping's own patterns. Not for several threads. */
final class Clocks {

    private static final List<ClockPattern> ISO_DAY = ClockPattern.of("yyyy-MM-dd", null);
    private static final List<ClockPattern> ISO_TIME =
            ClockPattern.of("HH:mm[:ss[.SSS]][X]", null); // SSS is up to nine decimals
    private static final LocalDateTime EPOCH = LocalDateTime.of(1970, 1, 1, 0, 0);
    private static final long EARLIEST = LocalDate.of(1900, 1, 1).toEpochDay();
    private static final long LATEST = LocalDate.of(2199, 12, 31).toEpochDay();
    private static final long MICROS_A_DAY = 24 * 60 * 60 * 1_000_000L;

    private final ZoneId zone;
    private final @Nullable ZoneId ownZone;
    private final List<ClockPattern> days;
    private final List<ClockPattern> clocks;
    private final List<ClockPattern> times;
    private final boolean own;
    private final Moment moment = new Moment();

    /** A reading: microseconds since 1970-01-01T00:00, in UTC where the text carried an offset, else local. */
    record Reading(long micros, boolean utc) {}

    /** Reads in a notation; {@code zone} is the job's. */
    Clocks(ZoneId zone, Notation notation) {
        this.zone = zone;
        this.ownZone = notation.zone();
        this.days = Stream.concat(ISO_DAY.stream(), notation.dates().stream()).toList();
        this.clocks = notation.clocks();
        this.times = Stream.concat(ISO_TIME.stream(), notation.times().stream()).toList();
        this.own = days.size() > 1 || !clocks.isEmpty() || times.size() > ISO_TIME.size();
    }

    /** The epoch day, within what a practice can mean; of a clock with an offset, the day it is in the job's time zone. */
    long date(String text) throws Fault {
        return meant(day(text));
    }

    private long day(String text) throws Fault {
        if (text.length() == 10) {
            long day = isoDay(text);
            if (day != Long.MIN_VALUE) {
                return day;
            }
        }
        for (ClockPattern pattern : days) {
            if (pattern.readsAll(text, moment)) {
                return moment.epochDay();
            }
        }
        Reading clock = clockOrNull(text);
        if (clock == null) {
            throw new Fault("bad-date", "A day such as 2026-03-31 is expected" + patterns() + ".");
        }
        return day(clock);
    }

    private long day(Reading clock) {
        return Math.floorDiv(localMicros(clock), MICROS_A_DAY);
    }

    /** The clock in the job's time zone. */
    long localMicros(Reading reading) {
        if (!reading.utc()) {
            return reading.micros();
        }
        LocalDateTime utc = EPOCH.plus(reading.micros(), ChronoUnit.MICROS);
        return micros(utc.atOffset(ZoneOffset.UTC).atZoneSameInstant(zone).toLocalDateTime());
    }

    /** A day with a time of day. */
    Reading clock(String text) throws Fault {
        Reading reading = clockOrNull(text);
        if (reading == null) {
            throw new Fault("bad-clock", "A date and time such as 2026-03-31T09:30 is expected" + patterns() + ".");
        }
        meant(Math.floorDiv(reading.micros(), MICROS_A_DAY));
        return ownZone == null || reading.utc() ? reading : instant(reading, ownZone);
    }

    /** The file's clocks are another zone's than the practice's; an hour that happens twice there is its first. */
    private static Reading instant(Reading local, ZoneId zone) throws Fault {
        LocalDateTime time = EPOCH.plus(local.micros(), ChronoUnit.MICROS);
        var offsets = zone.getRules().getValidOffsets(time);
        if (offsets.isEmpty()) {
            throw new Fault(
                    "bad-clock",
                    "A time that exists in " + zone + " is expected; clocks were put forward over this one.");
        }
        return new Reading(local.micros() - offsets.get(0).getTotalSeconds() * 1_000_000L, true);
    }

    /** Far-off days are slips of the pen (0001 for 2001) or stand-ins for "never". */
    private static long meant(long day) throws Fault {
        if (day < EARLIEST || day > LATEST) {
            throw new Fault("out-of-range", "A day from 1900 to 2199 is expected.");
        }
        return day;
    }

    private @Nullable Reading clockOrNull(String text) {
        Reading fixed = isoClock(text);
        if (fixed != null) {
            return fixed;
        }
        for (ClockPattern pattern : clocks) {
            if (pattern.readsAll(text, moment)) {
                return reading();
            }
        }
        for (ClockPattern day : days) {
            if (dayThenTime(day, text)) {
                return reading();
            }
        }
        return null;
    }

    /** A day and a time that two patterns read, with a blank or a T between them. */
    private boolean dayThenTime(ClockPattern day, String text) {
        for (ClockPattern time : times) {
            moment.clear();
            int end = day.read(text, 0, moment);
            if (end <= 0 || end >= text.length() || !moment.isDay() || "Tt ".indexOf(text.charAt(end)) < 0) {
                return false;
            }
            if (time.read(text, end + 1, moment) == text.length() && moment.isTime()) {
                return true;
            }
        }
        return false;
    }

    private Reading reading() {
        long micros = moment.epochDay() * MICROS_A_DAY + moment.microsOfDay();
        return moment.hasOffset() ? new Reading(micros - moment.offsetMicros(), true) : new Reading(micros, false);
    }

    private static long micros(LocalDateTime time) {
        return ChronoUnit.MICROS.between(EPOCH, time);
    }

    /** {@code yyyy-MM-ddTHH:mm[:ss][Z]} at fixed places: most files have it, and it costs least. */
    private static @Nullable Reading isoClock(String text) {
        int length = text.length();
        boolean utc = length > 16 && text.charAt(length - 1) == 'Z';
        int end = utc ? length - 1 : length;
        if ((end != 16 && end != 19) || (text.charAt(10) != 'T' && text.charAt(10) != ' ') || text.charAt(13) != ':') {
            return null;
        }
        long day = isoDay(text);
        int hour = digits(text, 11, 13);
        int minute = digits(text, 14, 16);
        int second = end == 16 ? 0 : text.charAt(16) == ':' ? digits(text, 17, 19) : -1;
        if (day == Long.MIN_VALUE || hour < 0 || hour > 23 || minute < 0 || minute > 59 || second < 0 || second > 59) {
            return null;
        }
        return new Reading((((day * 24 + hour) * 60 + minute) * 60 + second) * 1_000_000L, utc);
    }

    private static long isoDay(String text) {
        int year = digits(text, 0, 4);
        int month = digits(text, 5, 7);
        int day = digits(text, 8, 10);
        boolean shaped = text.charAt(4) == '-' && text.charAt(7) == '-' && year >= 0 && month > 0 && day > 0;
        if (!shaped || month > 12 || day > LocalDate.of(year, month, 1).lengthOfMonth()) {
            return Long.MIN_VALUE;
        }
        return LocalDate.of(year, month, day).toEpochDay();
    }

    private static int digits(String text, int from, int to) {
        int value = 0;
        for (int i = from; i < to; i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            value = value * 10 + digit;
        }
        return value;
    }

    private String patterns() {
        return own ? ", or one in the source file's formats" : "";
    }
}
