package health.cx.source;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** The valid words nearest to a word that is none of them, for error messages. */
public final class Nearest {

    private Nearest() {}

    /** The valid words, nearest first: all of them where there are few, else the nearest three. */
    public static String of(String word, Collection<String> valid) {
        LevenshteinDistance distance = LevenshteinDistance.getDefaultInstance();
        List<String> ordered = valid.stream()
                .sorted(Comparator.<String>comparingInt(
                                v -> distance.apply(word.toLowerCase(Locale.ROOT), v.toLowerCase(Locale.ROOT)))
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
        String nearest = ordered.stream().limit(3).collect(Collectors.joining(", "));
        return ordered.size() > 3 ? "nearest: " + nearest : "valid: " + nearest;
    }
}
