package health.cx.source.mapping;

import health.cx.source.Nearest;
import health.cx.source.Yaml;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How values are written in the files of a mapping, beside the contract's own way.
 *
 * @param nullWords words that mean that there is no value
 * @param trueWords words for yes, in lower case
 * @param falseWords words for no, in lower case
 * @param dates patterns of days; the first that fits reads a value
 * @param clocks patterns of a day with a time
 * @param times patterns of a time that follows a day
 * @param zone of clocks without an offset; null where they are local to their practice
 * @param numerals how numbers are written
 */
public record Notation(
        Set<String> nullWords,
        Set<String> trueWords,
        Set<String> falseWords,
        List<ClockPattern> dates,
        List<ClockPattern> clocks,
        List<ClockPattern> times,
        @Nullable ZoneId zone,
        Numerals numerals) {

    static final List<String> KEYS = List.of(
            "null-words",
            "true-words",
            "false-words",
            "date-formats",
            "time-formats",
            "pivot-year",
            "time-zone",
            "numbers");

    /** Words for yes in every file. */
    public static final Set<String> TRUE = Set.of("yes", "true", "y", "1");

    /** Words for no in every file. */
    public static final Set<String> FALSE = Set.of("no", "false", "n", "0");

    static Notation read(Yaml yaml) {
        Integer pivot = yaml.find("pivot-year").map(year -> year.atLeast(1)).orElse(null);
        List<ClockPattern> days = patterns(yaml, "date-formats", pivot);
        List<ClockPattern> timed = patterns(yaml, "time-formats", pivot);
        yaml.find("date-formats").ifPresent(list -> mustBe(list, days, ClockPattern::hasDate, "no day"));
        yaml.find("date-formats")
                .ifPresent(list -> mustBe(list, days, p -> !p.hasTime(), "a time: name it in time-formats"));
        yaml.find("time-formats").ifPresent(list -> mustBe(list, timed, ClockPattern::hasTime, "no time"));
        List<ClockPattern> clocks = timed.stream().filter(ClockPattern::hasDate).toList();
        yaml.find("date-formats").ifPresent(list -> mustAgree(list, days));
        yaml.find("time-formats").ifPresent(list -> mustAgree(list, clocks));
        return new Notation(
                yaml.find("null-words").map(words -> Set.copyOf(words.texts())).orElse(Set.of()),
                words(yaml, "true-words", TRUE),
                words(yaml, "false-words", FALSE),
                days,
                clocks,
                timed.stream().filter(pattern -> !pattern.hasDate()).toList(),
                yaml.find("time-zone").map(Notation::zone).orElse(null),
                yaml.find("numbers").map(Numerals::read).orElse(Numerals.PLAIN));
    }

    private static Set<String> words(Yaml yaml, String key, Set<String> always) {
        return Stream.concat(
                        always.stream(),
                        yaml.find(key).map(Yaml::texts).orElse(List.of()).stream()
                                .map(word -> word.toLowerCase(Locale.ROOT)))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static List<ClockPattern> patterns(Yaml yaml, String key, @Nullable Integer pivot) {
        List<ClockPattern> patterns = new ArrayList<>();
        yaml.find(key)
                .ifPresent(list -> list.list().forEach(entry -> {
                    try {
                        patterns.addAll(ClockPattern.of(entry.text(), pivot));
                    } catch (IllegalArgumentException e) {
                        throw entry.error(String.valueOf(e.getMessage()));
                    }
                }));
        return List.copyOf(patterns);
    }

    private static void mustBe(
            Yaml list, List<ClockPattern> patterns, java.util.function.Predicate<ClockPattern> test, String otherwise) {
        patterns.stream().filter(test.negate()).findFirst().ifPresent(pattern -> {
            throw list.error("'" + pattern + "' reads " + otherwise + ".");
        });
    }

    /** 4/5/2003 must not be in April or in May as the list's order has it. */
    private static void mustAgree(Yaml list, List<ClockPattern> patterns) {
        for (ClockPattern one : patterns) {
            for (ClockPattern other : patterns) {
                if (one.contradicts(other)) {
                    throw list.error(
                            "'" + one + "' and '" + other + "' read the same text as different days. Name one of"
                                    + " them; files that are written in the other need a mapping of their own.");
                }
            }
        }
    }

    private static ZoneId zone(Yaml yaml) {
        try {
            return ZoneId.of(yaml.text());
        } catch (DateTimeException e) {
            throw yaml.error("'" + yaml.text() + "' is no time zone; "
                    + Nearest.of(yaml.text(), ZoneId.getAvailableZoneIds()) + ".");
        }
    }

    /** The value without blanks around it; null where there is none. */
    @Nullable
    String present(@Nullable String value) {
        if (value == null) {
            return null;
        }
        String text = value.strip();
        return text.isEmpty() || nullWords.contains(text) ? null : text;
    }
}
