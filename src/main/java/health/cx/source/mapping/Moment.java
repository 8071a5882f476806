package health.cx.source.mapping;

import java.time.LocalDate;
import java.time.YearMonth;

/** What a pattern has read of a text: a day, a time of day, an offset, or some of them. Used over and over by one thread. */
public final class Moment {

    private static final long MICROS_A_SECOND = 1_000_000L;

    int year;
    int month;
    int day;
    int hour;
    int minute;
    int second;
    int micros;
    int halfDay;
    int offsetSeconds;
    boolean offset;

    /** Forgets what was read before. */
    public void clear() {
        year = 0;
        month = 0;
        day = 0;
        hour = 0;
        minute = 0;
        second = 0;
        micros = 0;
        halfDay = ClockPattern.NO_HALF_DAY;
        offsetSeconds = 0;
        offset = false;
    }

    /** Whether the day is one of the calendar. */
    public boolean isDay() {
        return month >= 1
                && month <= 12
                && day >= 1
                && (day <= 28 || day <= YearMonth.of(year, month).lengthOfMonth());
    }

    /** Whether the time is one of a day's; hours of a half day run from 1 to 12. */
    public boolean isTime() {
        boolean hours = halfDay == ClockPattern.NO_HALF_DAY ? hour <= 23 : hour >= 1 && hour <= 12;
        return hours && minute <= 59 && second <= 59;
    }

    /** The epoch day. */
    public long epochDay() {
        return LocalDate.of(year, month, day).toEpochDay();
    }

    /** Microseconds since midnight. */
    public long microsOfDay() {
        int hours = halfDay == ClockPattern.NO_HALF_DAY ? hour : hour % 12 + 12 * halfDay;
        return ((hours * 60L + minute) * 60 + second) * MICROS_A_SECOND + micros;
    }

    /** Whether an offset from UTC was read. */
    public boolean hasOffset() {
        return offset;
    }

    /** The offset from UTC, in microseconds, east positive. */
    public long offsetMicros() {
        return offsetSeconds * MICROS_A_SECOND;
    }
}
