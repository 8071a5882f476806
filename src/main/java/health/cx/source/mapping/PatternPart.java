package health.cx.source.mapping;

import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** One part of a {@link ClockPattern}. */
sealed interface PatternPart {

    /** Reads its part of the text from a place; the place behind it, or -1 where the text does not fit. */
    int read(String text, int at, Moment into);

    /** Writes its part of noon on a day. */
    void write(LocalDate day, StringBuilder text);

    /** What digits may mean. */
    enum Field {
        YEAR,
        MONTH,
        DAY,
        HOUR,
        HALF_DAY_HOUR,
        MINUTE,
        SECOND
    }

    /** The number at a place if it has from {@code least} to {@code most} digits, with their count in the upper half. */
    private static long digits(String text, int at, int least, int most) {
        int value = 0;
        int count = 0;
        while (count < most && at + count < text.length() && isDigit(text.charAt(at + count))) {
            value = value * 10 + text.charAt(at + count) - '0';
            count++;
        }
        return count < least ? -1 : ((long) count << 32) + value;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** Text that stands there as it is. */
    record Literal(String literal) implements PatternPart {
        @Override
        public int read(String text, int at, Moment into) {
            return text.startsWith(literal, at) ? at + literal.length() : -1;
        }

        @Override
        public void write(LocalDate day, StringBuilder text) {
            text.append(literal);
        }
    }

    /** A number of so many digits. */
    record Digits(Field field, int least, int most) implements PatternPart {
        @Override
        public int read(String text, int at, Moment into) {
            long read = digits(text, at, least, most);
            if (read < 0) {
                return -1;
            }
            int value = (int) read;
            switch (field) {
                case YEAR -> into.year = value;
                case MONTH -> into.month = value;
                case DAY -> into.day = value;
                case HOUR -> into.hour = value;
                case HALF_DAY_HOUR -> {
                    into.hour = value;
                    into.halfDay = Math.max(into.halfDay, 0);
                }
                case MINUTE -> into.minute = value;
                case SECOND -> into.second = value;
            }
            return at + (int) (read >> 32);
        }

        @Override
        public void write(LocalDate day, StringBuilder text) {
            int value = switch (field) {
                case YEAR -> day.getYear();
                case MONTH -> day.getMonthValue();
                case DAY -> day.getDayOfMonth();
                case HOUR, HALF_DAY_HOUR -> 12;
                case MINUTE, SECOND -> 0;
            };
            text.append(String.format(Locale.ROOT, "%0" + least + "d", value));
        }
    }

    /** A year of two digits, in the hundred years from the pivot. */
    record ShortYear(int pivot) implements PatternPart {
        @Override
        public int read(String text, int at, Moment into) {
            long read = digits(text, at, 2, 2);
            if (read < 0) {
                return -1;
            }
            into.year = pivot + Math.floorMod((int) read - pivot, 100);
            return at + 2;
        }

        @Override
        public void write(LocalDate day, StringBuilder text) {
            text.append(String.format(Locale.ROOT, "%02d", day.getYear() % 100));
        }
    }

    /** An English month, whole or its first three letters. */
    record MonthName() implements PatternPart {
        private static final List<String> NAMES = Stream.of(Month.values())
                .map(month -> month.getDisplayName(TextStyle.FULL, Locale.ENGLISH))
                .toList();

        @Override
        public int read(String text, int at, Moment into) {
            for (int i = 0; i < NAMES.size(); i++) {
                String name = NAMES.get(i);
                for (int length : new int[] {name.length(), 3}) {
                    if (text.regionMatches(true, at, name, 0, length)) {
                        into.month = i + 1;
                        return at + length;
                    }
                }
            }
            return -1;
        }

        @Override
        public void write(LocalDate day, StringBuilder text) {
            text.append(NAMES.get(day.getMonthValue() - 1));
        }
    }

    /** A name of a weekday, which says nothing that the date doesn't. */
    record Weekday() implements PatternPart {
        @Override
        public int read(String text, int at, Moment into) {
            int end = at;
            while (end < text.length() && Character.isLetter(text.charAt(end))) {
                end++;
            }
            return end == at ? -1 : end;
        }

        @Override
        public void write(LocalDate day, StringBuilder text) {
            text.append("Sat");
        }
    }

    /** The decimals of a second, to the microsecond; further ones are cut. */
    record Fraction() implements PatternPart {
        private static final int MICROS = 6;

        @Override
        public int read(String text, int at, Moment into) {
            int end = at;
            int micros = 0;
            while (end < text.length() && isDigit(text.charAt(end)) && end - at < 9) {
                micros = end - at < MICROS ? micros * 10 + text.charAt(end) - '0' : micros;
                end++;
            }
            for (int i = end - at; i < MICROS; i++) {
                micros *= 10;
            }
            into.micros = micros;
            return end == at ? -1 : end;
        }

        @Override
        public void write(LocalDate day, StringBuilder text) {
            text.append("000");
        }
    }

    /** {@code AM} or {@code PM}, in any case, with or without points. */
    record HalfDay() implements PatternPart {
        @Override
        public int read(String text, int at, Moment into) {
            if (at >= text.length() || "aApP".indexOf(text.charAt(at)) < 0) {
                return -1;
            }
            into.halfDay = "aA".indexOf(text.charAt(at)) >= 0 ? 0 : 1;
            for (String rest : new String[] {".m.", "m"}) {
                if (text.regionMatches(true, at + 1, rest, 0, rest.length())) {
                    return at + 1 + rest.length();
                }
            }
            return -1;
        }

        @Override
        public void write(LocalDate day, StringBuilder text) {
            text.append("PM");
        }
    }

    /** An offset from UTC: {@code Z}, {@code +02}, {@code +0200} or {@code +02:00}. */
    record Offset() implements PatternPart {
        @Override
        public int read(String text, int at, Moment into) {
            if (at >= text.length()) {
                return -1;
            }
            into.offset = true;
            char sign = text.charAt(at);
            if (sign == 'Z' || sign == 'z') {
                return at + 1;
            }
            long hours = sign == '+' || sign == '-' ? digits(text, at + 1, 2, 2) : -1;
            if (hours < 0) {
                return -1;
            }
            int end = at + 3;
            int colon = end < text.length() && text.charAt(end) == ':' ? 1 : 0;
            long minutes = digits(text, end + colon, 2, 2);
            boolean broken = minutes < 0 ? colon == 1 : (int) minutes > 59;
            if (broken || (int) hours > 18) {
                return -1;
            }
            int seconds = ((int) hours * 60 + (minutes < 0 ? 0 : (int) minutes)) * 60;
            into.offsetSeconds = sign == '-' ? -seconds : seconds;
            return minutes < 0 ? end : end + colon + 2;
        }

        @Override
        public void write(LocalDate day, StringBuilder text) {
            text.append('Z');
        }
    }
}
