package health.cx.source.rejects;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A day, perhaps with a time, as spreadsheets write it: {@code 2026-03-31}, {@code 31.03.2026 09:30},
 * {@code 3/31/26 9:30 AM}. Whether it is a day at all depends on the order it is read in.
 *
 * @param first the number before the second
 * @param second the number behind the first
 * @param year the year; of two digits where it is written so
 * @param separator between them
 * @param yearFirst whether the year stands first, and the month behind it
 * @param time the time of day, to the minute: spreadsheets leave out seconds
 */
record SheetClock(int first, int second, int year, char separator, boolean yearFirst, Optional<LocalTime> time) {

    private static final Pattern SHAPE = Pattern.compile("(\\d{1,4})([./-])(\\d{1,2})\\2(\\d{1,4})"
            + "(?:[T ,]+(\\d{1,2}):(\\d{2})(?::\\d{2}(?:[.,]\\d+)?)?(?: ?([AaPp])\\.?[Mm]\\.?)?)?");
    private static final int WHOLE_YEAR = 1000;

    static Optional<SheetClock> of(String text) {
        Matcher shape = SHAPE.matcher(text);
        if (!shape.matches()) {
            return Optional.empty();
        }
        int a = Integer.parseInt(shape.group(1));
        int b = Integer.parseInt(shape.group(3));
        int c = Integer.parseInt(shape.group(4));
        char separator = shape.group(2).charAt(0);
        boolean yearFirst = a >= WHOLE_YEAR;
        if (shape.group(5) == null) {
            return Optional.of(new SheetClock(
                    yearFirst ? b : a, yearFirst ? c : b, yearFirst ? a : c, separator, yearFirst, Optional.empty()));
        }
        return time(shape)
                .map(time -> new SheetClock(
                        yearFirst ? b : a,
                        yearFirst ? c : b,
                        yearFirst ? a : c,
                        separator,
                        yearFirst,
                        Optional.of(time)));
    }

    private static Optional<LocalTime> time(Matcher shape) {
        int hour = Integer.parseInt(shape.group(5));
        int minute = Integer.parseInt(shape.group(6));
        if (shape.group(7) != null) {
            hour = hour % 12 + (shape.group(7).equalsIgnoreCase("p") ? 12 : 0);
        }
        return hour < 24 && minute < 60 ? Optional.of(LocalTime.of(hour, minute)) : Optional.empty();
    }

    /** Written as the contract has it, so that there is one way to read it. */
    boolean isIso() {
        return yearFirst && separator == '-';
    }

    /** The day it is in this order; days with the year first or with points need none. */
    Optional<LocalDate> day(DayOrder order) {
        if (yearFirst) {
            return DayOrder.MONTH_FIRST.day(first, second, year);
        }
        return (separator == '.' ? DayOrder.DAY_FIRST : order).day(first, second, year);
    }

    /** Whether a spreadsheet can have made the other one of this: the same day in some order, at the same minute. */
    boolean canBecome(SheetClock other) {
        return time.equals(other.time) && (hasNumbersOf(other) || (isIso() && canBe(other.inCenturyOf(year))));
    }

    private boolean hasNumbersOf(SheetClock other) {
        return first == other.first && second == other.second && year == other.year && yearFirst == other.yearFirst;
    }

    private boolean canBe(SheetClock other) {
        Optional<LocalDate> day = day(DayOrder.MONTH_FIRST);
        return day.isPresent()
                && Stream.of(DayOrder.values())
                        .anyMatch(order -> other.day(order).equals(day));
    }

    private SheetClock inCenturyOf(int whole) {
        return year >= 100 || whole % 100 != year
                ? this
                : new SheetClock(first, second, whole, separator, yearFirst, time);
    }

    /** The same in ISO 8601; empty where the year is cut short or the day depends on an order that is not known. */
    Optional<String> iso(Optional<DayOrder> known) {
        if (year < WHOLE_YEAR) {
            return Optional.empty();
        }
        List<LocalDate> days = Stream.of(DayOrder.values())
                .flatMap(order -> day(order).stream())
                .distinct()
                .toList();
        return (days.size() == 1 ? Optional.of(days.get(0)) : known.flatMap(this::day))
                .map(day -> day + time.map(t -> "T" + t).orElse(""));
    }
}
