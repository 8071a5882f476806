package health.cx.clean;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads days and clocks: ISO 8601 first, then the mapping's own patterns. */
final class Clocks {

    private static final DateTimeFormatter ISO = new DateTimeFormatterBuilder()
            .parseCaseInsensitive()
            .appendPattern("uuuu-MM-dd['T'][' ']HH:mm[:ss]")
            .appendFraction(ChronoField.NANO_OF_SECOND, 0, 9, true)
            .optionalStart()
            .appendOffset("+HH:mm", "Z")
            .optionalEnd()
            .toFormatter(Locale.ROOT)
            .withResolverStyle(ResolverStyle.STRICT);

    private static final long EARLIEST = LocalDate.of(1900, 1, 1).toEpochDay();
    private static final long LATEST = LocalDate.of(2199, 12, 31).toEpochDay();
    private static final long MICROS_A_DAY = 24 * 60 * 60 * 1_000_000L;

    private final ZoneId zone;
    private final List<DateTimeFormatter> dates;
    private final List<DateTimeFormatter> clocks;

    /** A reading: microseconds since 1970-01-01T00:00, in UTC where the text carried an offset, else local. */
    record Reading(long micros, boolean utc) {}

    Clocks(ZoneId zone, List<String> datePatterns, List<String> timePatterns) {
        this.zone = zone;
        this.dates = datePatterns.stream().map(Clocks::strict).toList();
        this.clocks = timePatterns.stream().map(Clocks::strict).toList();
    }

    private static DateTimeFormatter strict(String pattern) {
        return DateTimeFormatter.ofPattern(pattern.replace('y', 'u'), Locale.ENGLISH)
                .withResolverStyle(ResolverStyle.STRICT);
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
        for (DateTimeFormatter format : dates) {
            LocalDate day = dayOrNull(text, format);
            if (day != null) {
                return day.toEpochDay();
            }
        }
        Reading clock = clockOrNull(text);
        if (clock == null) {
            throw new Fault("bad-date", "A day such as 2026-03-31 is expected" + patterns(dates) + ".");
        }
        return day(clock);
    }

    private static @Nullable LocalDate dayOrNull(String text, DateTimeFormatter format) {
        try {
            return LocalDate.parse(text, format);
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    private long day(Reading clock) {
        LocalDateTime time = LocalDateTime.ofEpochSecond(Math.floorDiv(clock.micros(), 1_000_000L), 0, ZoneOffset.UTC);
        return clock.utc()
                ? time.atOffset(ZoneOffset.UTC)
                        .atZoneSameInstant(zone)
                        .toLocalDate()
                        .toEpochDay()
                : time.toLocalDate().toEpochDay();
    }

    long localMicros(Reading reading) {
        if (!reading.utc()) {
            return reading.micros();
        }
        LocalDateTime utc = LocalDateTime.of(1970, 1, 1, 0, 0).plus(reading.micros(), ChronoUnit.MICROS);
        return micros(utc.atOffset(ZoneOffset.UTC).atZoneSameInstant(zone).toLocalDateTime());
    }

    Reading clock(String text) throws Fault {
        Reading reading = clockOrNull(text);
        if (reading == null) {
            throw new Fault(
                    "bad-clock", "A date and time such as 2026-03-31T09:30 is expected" + patterns(clocks) + ".");
        }
        meant(Math.floorDiv(reading.micros(), MICROS_A_DAY));
        return reading;
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
        Reading iso = parsed(text, ISO);
        for (int i = 0; iso == null && i < clocks.size(); i++) {
            iso = parsed(text, clocks.get(i));
        }
        return iso;
    }

    private static @Nullable Reading parsed(String text, DateTimeFormatter format) {
        try {
            var time = format.parseBest(text, OffsetDateTime::from, LocalDateTime::from);
            return time instanceof OffsetDateTime offset
                    ? new Reading(
                            micros(offset.withOffsetSameInstant(ZoneOffset.UTC).toLocalDateTime()), true)
                    : new Reading(micros(LocalDateTime.from(time)), false);
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static long micros(LocalDateTime time) {
        return ChronoUnit.MICROS.between(LocalDateTime.of(1970, 1, 1, 0, 0), time);
    }

    /** {@code yyyy-MM-ddTHH:mm[:ss][Z]} at fixed places: a tenth of the price of a formatter, and most files have it. */
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

    private static String patterns(List<DateTimeFormatter> own) {
        return own.isEmpty() ? "" : ", or one in the source file's formats";
    }
}
