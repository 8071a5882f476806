package health.cx.source.mapping;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A pattern of days, times or both, as source files name them: {@code dd.MM.yyyy}, {@code M/d/yy h:mm a}. Letters are those of
 * Java's {@code DateTimeFormatter}; reading is strict, and costs a tenth of that class, which a million clocks feel.
 */
public final class ClockPattern {

    static final int NO_HALF_DAY = -1;

    private static final Pattern OPTIONAL = Pattern.compile("\\[([^\\[\\]]*)]");
    private static final Pattern RUN = Pattern.compile("'([^']*)'|([a-zA-Z])\\2*|[^a-zA-Z']+");

    private final String pattern;
    private final List<PatternPart> parts;
    private final boolean date;
    private final boolean time;

    private ClockPattern(String pattern, List<PatternPart> parts) {
        this.pattern = pattern;
        this.parts = parts;
        this.date = reads(PatternPart.Field.DAY);
        this.time = reads(PatternPart.Field.HOUR) || reads(PatternPart.Field.HALF_DAY_HOUR);
    }

    /**
     * The patterns that a text stands for: {@code HH:mm[:ss]} is one with and one without seconds.
     *
     * @param pivotYear two-digit years lie in the hundred years from it; null where there are none
     * @throws IllegalArgumentException with a sentence, where the text is no pattern
     */
    public static List<ClockPattern> of(String text, @Nullable Integer pivotYear) {
        Matcher optional = OPTIONAL.matcher(text);
        if (optional.find()) {
            List<ClockPattern> both = new ArrayList<>(of(optional.replaceFirst("$1"), pivotYear));
            both.addAll(of(optional.replaceFirst(""), pivotYear));
            return both;
        }
        List<PatternPart> parts = new ArrayList<>();
        Matcher run = RUN.matcher(text);
        int end = 0;
        while (run.find() && run.start() == end) {
            parts.add(part(text, run, pivotYear));
            end = run.end();
        }
        ClockPattern pattern = new ClockPattern(text, List.copyOf(parts));
        boolean halfDay = parts.contains(new PatternPart.HalfDay());
        if (pattern.reads(PatternPart.Field.HALF_DAY_HOUR) != halfDay) {
            throw new IllegalArgumentException(
                    "'" + text + "': h goes with a (AM or PM); hours from 0 to 23 are written H.");
        }
        if (end < text.length() || !(pattern.hasDate() || pattern.hasTime())) {
            throw new IllegalArgumentException("'" + text + "' is no date pattern such as dd.MM.yyyy HH:mm.");
        }
        return List.of(pattern);
    }

    private static PatternPart part(String text, Matcher run, @Nullable Integer pivotYear) {
        String letters = run.group();
        if (run.group(1) != null) {
            return new PatternPart.Literal(run.group(1));
        }
        int count = letters.length();
        return switch (run.group(2) == null ? ' ' : letters.charAt(0)) {
            case ' ' -> new PatternPart.Literal(letters);
            case 'y', 'u' -> year(text, count, pivotYear);
            case 'M' ->
                count < 3 ? new PatternPart.Digits(PatternPart.Field.MONTH, count, 2) : new PatternPart.MonthName();
            case 'd' -> new PatternPart.Digits(PatternPart.Field.DAY, count, 2);
            case 'H' -> new PatternPart.Digits(PatternPart.Field.HOUR, count, 2);
            case 'h' -> new PatternPart.Digits(PatternPart.Field.HALF_DAY_HOUR, count, 2);
            case 'm' -> new PatternPart.Digits(PatternPart.Field.MINUTE, count, 2);
            case 's' -> new PatternPart.Digits(PatternPart.Field.SECOND, count, 2);
            case 'S' -> new PatternPart.Fraction();
            case 'a' -> new PatternPart.HalfDay();
            case 'E' -> new PatternPart.Weekday();
            case 'X', 'x', 'Z' -> new PatternPart.Offset();
            default ->
                throw new IllegalArgumentException("'" + text + "' is no date pattern such as dd.MM.yyyy HH:mm: '"
                        + letters + "' means nothing in it; letters with a meaning are y M d E H h m s S a X.");
        };
    }

    private static PatternPart year(String text, int count, @Nullable Integer pivotYear) {
        if (count != 2) {
            return new PatternPart.Digits(PatternPart.Field.YEAR, 4, 4);
        }
        if (pivotYear == null) {
            throw new IllegalArgumentException(
                    "'" + text + "' has years of two digits. Say with 'pivot-year' which hundred"
                            + " years they mean: 'pivot-year: 1950' for 1950 to 2049.");
        }
        return new PatternPart.ShortYear(pivotYear);
    }

    /** Whether it reads a day. */
    public boolean hasDate() {
        return date;
    }

    /** Whether it reads a time of day. */
    public boolean hasTime() {
        return time;
    }

    private boolean reads(PatternPart.Field field) {
        return parts.stream().anyMatch(part -> part instanceof PatternPart.Digits digits && digits.field() == field);
    }

    /** Reads from a place in the text; the place behind what was read, or -1 where the text does not fit. */
    public int read(String text, int from, Moment into) {
        int at = from;
        for (int i = 0; i < parts.size() && at >= 0; i++) {
            at = parts.get(i).read(text, at, into);
        }
        return at;
    }

    /** Whether the whole text fits and is a day, a time or both, as the pattern says. */
    public boolean readsAll(String text, Moment into) {
        into.clear();
        return read(text, 0, into) == text.length() && (!date || into.isDay()) && (!time || into.isTime());
    }

    /** Whether the two read some day's text as different days, so that a file's days would depend on their order. */
    boolean contradicts(ClockPattern other) {
        LocalDate day = LocalDate.of(2003, 4, 5);
        StringBuilder text = new StringBuilder();
        parts.forEach(part -> part.write(day, text));
        Moment moment = new Moment();
        return other.readsAll(text.toString(), moment) && moment.epochDay() != day.toEpochDay();
    }

    @Override
    public String toString() {
        return pattern;
    }
}
