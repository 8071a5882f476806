package health.cx.source.draft;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;

/**
 * The name of a column as words, so that {@code VisitDate}, {@code visit_date} and {@code Visit Date} are one.
 *
 * @param words in lower case, without marks over letters
 */
record Name(List<String> words) {

    private static final Set<String> SMALL = Set.of("of", "the", "a", "der", "die", "das", "des", "dem", "von");
    private static final Set<String> MINUTES = Set.of("min", "mins", "minute", "minutes", "minuten");
    private static final Set<String> SECONDS = Set.of("sec", "secs", "second", "seconds", "sek", "sekunden");
    private static final Set<String> HOURS = Set.of("hour", "hours", "hrs", "std", "stunden");

    private static final Pattern HUMP = Pattern.compile("(\\p{Ll}|\\d)(\\p{Lu})");
    private static final Pattern ACRONYM = Pattern.compile("(\\p{Lu})(\\p{Lu}\\p{Ll})");
    private static final Pattern MARK = Pattern.compile("\\p{M}");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\d]+");

    static Name of(String text) {
        String apart = ACRONYM.matcher(HUMP.matcher(text).replaceAll("$1 $2")).replaceAll("$1 $2");
        String plain = MARK.matcher(Normalizer.normalize(
                        apart.toLowerCase(Locale.ROOT)
                                .replace("ä", "ae")
                                .replace("ö", "oe")
                                .replace("ü", "ue")
                                .replace("ß", "ss"),
                        Normalizer.Form.NFD))
                .replaceAll("");
        List<String> words = Arrays.stream(BETWEEN.split(plain, -1))
                .filter(word -> !word.isEmpty() && !SMALL.contains(word))
                .toList();
        return new Name(words);
    }

    /** The words without anything between them, by which names are looked up. */
    static String joined(String text) {
        return String.join("", of(text).words);
    }

    /** From 0, nothing in common, to 1, the same. */
    double likeness(Name other) {
        String mine = String.join("", words);
        String theirs = String.join("", other.words);
        if (mine.equals(theirs)) {
            return mine.isEmpty() ? 0 : 1;
        }
        Set<String> common = new HashSet<>(words);
        common.retainAll(other.words);
        if (common.size() == words.size() && common.size() == other.words.size()) {
            return 0.97;
        }
        if (common.size() == other.words.size() && theirs.length() > 2) {
            return 0.6 + 0.3 * other.words.size() / words.size();
        }
        if (common.size() == words.size() && mine.length() > 2) {
            return 0.4 + 0.3 * words.size() / other.words.size();
        }
        double alike =
                Math.min(mine.length(), theirs.length()) < 5 ? 0 : new JaroWinklerSimilarity().apply(mine, theirs);
        return alike > 0.93 ? 0.8 * alike : 0;
    }

    /** Whether one of its words is this one. */
    boolean has(String word) {
        return words.contains(word);
    }

    /** The unit of time that it names, as a source file calls it; empty where it names none. */
    String unit() {
        for (String word : words) {
            if (MINUTES.contains(word)) {
                return "minutes";
            }
            if (SECONDS.contains(word)) {
                return "seconds";
            }
            if (HOURS.contains(word)) {
                return "hours";
            }
        }
        return "";
    }

    /** The same name without its unit of time. */
    Name withoutUnit() {
        List<String> left = new ArrayList<>(words);
        if (left.removeIf(word -> MINUTES.contains(word) || SECONDS.contains(word) || HOURS.contains(word))
                && !left.isEmpty()) {
            return new Name(List.copyOf(left));
        }
        return this;
    }
}
