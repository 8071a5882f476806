package health.cx.source.draft;

import java.text.ParsePosition;
import java.time.DateTimeException;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A way to write days, times, or both.
 *
 * @param text as a source file names it
 * @param kind {@link Kind#DAY}, {@link Kind#CLOCK} or {@link Kind#TIME}
 * @param builtIn whether it is read without being named
 * @param marks characters that every text in this form has
 * @param format reads it
 */
record DatePattern(String text, Kind kind, boolean builtIn, String marks, DateTimeFormatter format) {

    private static final int LONGEST = 40;

    private static final List<String> DAYS = List.of(
            "yyyy-MM-dd",
            "yyyy/MM/dd",
            "yyyy.MM.dd",
            "yyyyMMdd",
            "dd.MM.yyyy",
            "d.M.yyyy",
            "dd.MM.yy",
            "d.M.yy",
            "dd/MM/yyyy",
            "MM/dd/yyyy",
            "d/M/yyyy",
            "M/d/yyyy",
            "dd/MM/yy",
            "MM/dd/yy",
            "d/M/yy",
            "M/d/yy",
            "dd-MM-yyyy",
            "MM-dd-yyyy",
            "d-M-yyyy",
            "M-d-yyyy",
            "dd-MM-yy",
            "MM-dd-yy",
            "dd-MMM-yyyy",
            "d-MMM-yyyy",
            "dd-MMM-yy",
            "d-MMM-yy",
            "d MMM yyyy",
            "d MMMM yyyy",
            "MMM d, yyyy",
            "MMMM d, yyyy");

    private static final List<String> TIMES = List.of(
            "HH:mm", "HH:mm:ss", "H:mm", "H:mm:ss", "hh:mm a", "h:mm a", "hh:mm:ss a", "h:mm:ss a", "HH.mm", "HHmm");

    private static final List<String> BETWEEN = List.of(" ", "'T'", ", ");

    /** All that are tried, the stricter before the looser. */
    static final List<DatePattern> ALL = all();

    private static List<DatePattern> all() {
        List<DatePattern> all = new ArrayList<>();
        all.add(new DatePattern("ISO 8601", Kind.CLOCK, true, "-:", iso()));
        DAYS.forEach(day -> all.add(of(day, Kind.DAY)));
        TIMES.stream().filter(time -> !time.equals("HHmm")).forEach(time -> all.add(of(time, Kind.TIME)));
        for (String day : DAYS) {
            for (String between : BETWEEN) {
                TIMES.forEach(time -> all.add(of(day + between + time, Kind.CLOCK)));
            }
        }
        return List.copyOf(all);
    }

    private static DatePattern of(String text, Kind kind) {
        return new DatePattern(
                text,
                kind,
                text.equals("yyyy-MM-dd"),
                text.replaceAll("[a-zA-Z']", ""),
                new DateTimeFormatterBuilder()
                        .parseCaseInsensitive()
                        .appendPattern(text.replace('y', 'u'))
                        .toFormatter(Locale.ENGLISH)
                        .withResolverStyle(ResolverStyle.STRICT));
    }

    private static DateTimeFormatter iso() {
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern("uuuu-MM-dd['T'][' ']HH:mm[:ss]")
                .appendFraction(ChronoField.NANO_OF_SECOND, 0, 9, true)
                .optionalStart()
                .appendOffset("+HH:mm", "Z")
                .optionalEnd()
                .toFormatter(Locale.ROOT)
                .withResolverStyle(ResolverStyle.STRICT);
    }

    /** What a text says in this way of writing, if it is one. */
    Optional<TemporalAccessor> read(String text) {
        if (!mayBe(text)) {
            return Optional.empty();
        }
        ParsePosition position = new ParsePosition(0);
        // without an exception where the form is another, which is most often
        if (format.parseUnresolved(text, position) == null || position.getIndex() < text.length()) {
            return Optional.empty();
        }
        try {
            TemporalAccessor read = format.parse(text);
            boolean meant =
                    kind == Kind.TIME || (read.get(ChronoField.YEAR) >= 1900 && read.get(ChronoField.YEAR) <= 2199);
            return meant ? Optional.of(read) : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** A cheap look first: most columns hold no dates, and there are hundreds of forms. */
    private boolean mayBe(String text) {
        if (text.length() > LONGEST || text.length() < 4) {
            return false;
        }
        for (int i = 0; i < marks.length(); i++) {
            if (text.indexOf(marks.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }

    /** Whether years have two digits. */
    boolean shortYear() {
        return text.matches(".*(?<!y)yy(?!y).*");
    }
}
