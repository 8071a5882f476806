package health.cx.report.diff;

import health.cx.report.PastIssue;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The verdicts of two issues held against each other. */
final class VerdictChanges {

    private static final String FILE = "comparisons.csv";

    private record Key(String measure, String practice, String statistic, String against) implements Comparable<Key> {
        @Override
        public int compareTo(Key other) {
            return Comparator.comparing(Key::measure)
                    .thenComparing(Key::practice)
                    .thenComparing(Key::statistic)
                    .thenComparing(Key::against)
                    .compare(this, other);
        }
    }

    private VerdictChanges() {}

    static List<VerdictChange> between(PastIssue before, PastIssue after, Filter filter, Causes causes)
            throws IOException {
        Map<Key, String> was = verdicts(before, filter);
        Map<Key, String> is = verdicts(after, filter);
        Set<Key> keys = new TreeSet<>(was.keySet());
        keys.addAll(is.keySet());
        List<VerdictChange> changes = new ArrayList<>();
        for (Key key : keys) {
            String first = was.getOrDefault(key, "");
            String second = is.getOrDefault(key, "");
            if (!first.equals(second)) {
                changes.add(new VerdictChange(
                        key.practice, key.measure, key.statistic, key.against, first, second, causes.of(key.measure)));
            }
        }
        return changes;
    }

    private static Map<Key, String> verdicts(PastIssue issue, Filter filter) throws IOException {
        Map<Key, String> verdicts = new TreeMap<>();
        IssueRows.each(issue, FILE, row -> {
            String practice = row.text("practice_id");
            String measure = row.text("measure_id");
            String verdict = row.text("verdict");
            if (!verdict.isEmpty() && filter.takes(practice, measure)) {
                verdicts.put(new Key(measure, practice, row.text("statistic"), row.text("against")), verdict);
            }
        });
        return verdicts;
    }
}
