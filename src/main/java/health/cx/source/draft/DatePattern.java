package health.cx.source.draft;

import health.cx.source.mapping.ClockPattern;
import health.cx.source.mapping.Moment;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A way to write days, times, or both.
 *
 * @param text as a source file names it
 * @param kind {@link Kind#DAY}, {@link Kind#CLOCK} or {@link Kind#TIME}
 * @param builtIn whether it is read without being named
 * @param marks characters that every text in this form has
 * @param forms read it
 */
record DatePattern(String text, Kind kind, boolean builtIn, String marks, List<ClockPattern> forms) {

    /**
     * What a text says.
     *
     * @param day null for times of day
     * @param micros since midnight; 0 for days
     * @param offset whether it says its offset from UTC
     */
    record Meaning(@Nullable LocalDate day, long micros, boolean offset) {}

    private static final int LONGEST = 40;
    private static final int EARLIEST = 1900;
    private static final int LATEST = 2199;

    /** Years of two digits mean those of this hundred until the draft's reader says which. */
    private static final int PIVOT = 2000;

    private static final List<String> ISO = List.of(
            "yyyy-MM-dd'T'HH:mm[:ss][X]",
            "yyyy-MM-dd'T'HH:mm:ss.SSS[X]",
            "yyyy-MM-dd HH:mm[:ss][X]",
            "yyyy-MM-dd HH:mm:ss.SSS[X]");

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
        all.add(new DatePattern(
                "ISO 8601",
                Kind.CLOCK,
                true,
                "-:",
                ISO.stream()
                        .flatMap(form -> ClockPattern.of(form, null).stream())
                        .toList()));
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
                text, kind, text.equals("yyyy-MM-dd"), text.replaceAll("[a-zA-Z']", ""), ClockPattern.of(text, PIVOT));
    }

    /** What a text says in this way of writing, if it is one. */
    Optional<Meaning> read(String text) {
        if (!mayBe(text)) {
            return Optional.empty();
        }
        Moment moment = new Moment();
        return forms.stream()
                .filter(form -> form.readsAll(text, moment))
                .findFirst()
                .map(form -> meaning(moment))
                .filter(meant -> meant.day() == null
                        || (meant.day().getYear() >= EARLIEST && meant.day().getYear() <= LATEST));
    }

    private Meaning meaning(Moment moment) {
        return new Meaning(
                kind == Kind.TIME ? null : LocalDate.ofEpochDay(moment.epochDay()),
                kind == Kind.DAY ? 0 : moment.microsOfDay(),
                moment.hasOffset());
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
