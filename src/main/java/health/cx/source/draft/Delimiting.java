package health.cx.source.draft;

import health.cx.source.draft.Splitter.Row;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The delimiter and quote that part most lines of a file into the same number of values.
 *
 * @param delimiter between values
 * @param quote around values; null where there is none
 * @param escapes whether backslashes stand before quotes within values
 * @param width values of most lines
 * @param fitting lines with that many
 * @param rows all records looked at
 */
record Delimiting(char delimiter, @Nullable Character quote, boolean escapes, int width, int fitting, List<Row> rows) {

    private static final char[] DELIMITERS = {',', ';', '\t', '|'};
    private static final int RECORDS = 5000;

    static Delimiting of(String text) {
        Delimiting best = of(text, ',', '"', false);
        for (char delimiter : DELIMITERS) {
            best = better(best, of(text, delimiter, '"', false));
        }
        char delimiter = best.delimiter;
        String single = delimiter + "'";
        String stray = "\"";
        if (text.contains("\\\"")) {
            best = better(best, of(text, delimiter, '"', true));
        }
        if (count(text, single) > best.rows.size() / 2 && !text.contains(delimiter + stray)) {
            best = better(best, of(text, delimiter, '\'', false), 0);
        }
        if (text.contains(stray)) {
            Delimiting none = of(text, delimiter, null, false);
            best = none.width == best.width && none.fitting > best.fitting ? none : best;
        }
        return best;
    }

    private static Delimiting of(String text, char delimiter, @Nullable Character quote, boolean escapes) {
        List<Row> rows = Splitter.rows(text, delimiter, quote, escapes, RECORDS);
        Map<Integer, Integer> widths = new HashMap<>();
        rows.forEach(row -> widths.merge(row.width(), 1, Integer::sum));
        int width = widths.entrySet().stream()
                .filter(e -> e.getKey() > 1)
                .max(Map.Entry.<Integer, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse(1);
        return new Delimiting(delimiter, quote, escapes, width, widths.getOrDefault(width, 0), rows);
    }

    private static Delimiting better(Delimiting one, Delimiting other) {
        return better(one, other, 0.03);
    }

    /** The one that fits more lines; where they are about even, the one that finds more values. */
    private static Delimiting better(Delimiting one, Delimiting other, double even) {
        double ahead = other.share() - one.share();
        if (Math.abs(ahead) <= even) {
            return other.width > one.width || (other.width == one.width && ahead >= 0 && even == 0) ? other : one;
        }
        boolean parts = other.width > 1 || one.width == 1;
        return (ahead > 0 && parts) || (one.width == 1 && other.width > 1 && other.share() > 0.3) ? other : one;
    }

    private double share() {
        return width == 1 || rows.isEmpty() ? 0 : (double) fitting / rows.size();
    }

    private static int count(String text, String part) {
        int count = 0;
        for (int i = text.indexOf(part); i >= 0; i = text.indexOf(part, i + 1)) {
            count++;
        }
        return count;
    }

    /** The rows of a later part of the same file. */
    Collection<Row> more(String text) {
        return Splitter.rows(text, delimiter, quote, escapes, RECORDS);
    }

    /** How the delimiter is called in a sentence. */
    String delimiterName() {
        return delimiter == '\t' ? "tab" : "\"" + delimiter + "\"";
    }
}
