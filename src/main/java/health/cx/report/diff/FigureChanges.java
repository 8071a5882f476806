package health.cx.report.diff;

import health.cx.report.PastIssue;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The figures of two issues held against each other; only those of the earlier one are held in memory. */
final class FigureChanges {

    private static final String FILE = "measures.csv";

    private record Pair(
            FigureKey key,
            @Nullable Written before,
            @Nullable Written after) {}

    private final Filter filter;
    private final boolean samePeriod;
    private final Map<FigureKey, Written> left = new HashMap<>();
    private final Set<String> daysBefore = new HashSet<>();
    private final Set<String> daysAfter = new HashSet<>();
    private final SortedSet<String> practices = new TreeSet<>();
    private final SortedSet<String> measures = new TreeSet<>();
    private final List<Pair> pairs = new ArrayList<>();
    private long compared;

    FigureChanges(PastIssue before, PastIssue after, Filter filter) throws IOException {
        this.filter = filter;
        this.samePeriod = before.manifest().period().equals(after.manifest().period());
        each(before, row -> first(FigureKey.of(row), Written.of(row)));
        each(after, row -> second(FigureKey.of(row), Written.of(row)));
        left.forEach((key, written) -> pairs.add(new Pair(key, written, null)));
        pairs.sort(Comparator.comparing(Pair::key, FigureKey.ORDER));
    }

    private static void each(PastIssue issue, Consumer<IssueRow> row) throws IOException {
        if (!IssueRows.each(issue, FILE, row)) {
            throw new IOException(issue.folder() + ": this issue has no network/data/" + FILE);
        }
    }

    private boolean takes(FigureKey key, Set<String> days) {
        practices.add(key.practice());
        measures.add(key.measure());
        days.add(key.days());
        return filter.takes(key.practice(), key.measure());
    }

    private void first(FigureKey key, Written written) {
        if (takes(key, daysBefore)) {
            left.put(key, written);
        }
    }

    private void second(FigureKey key, Written written) {
        if (!takes(key, daysAfter)) {
            return;
        }
        Written before = left.remove(key);
        compared += before == null ? 0 : 1;
        if (before == null || !written.saysWhat(before)) {
            pairs.add(new Pair(key, before, written));
        }
    }

    /** The figures that differ. */
    List<FigureChange> changes(Causes causes) {
        return pairs.stream()
                .filter(this::isChange)
                .map(pair -> FigureChange.of(pair.key, pair.before, pair.after, causes.of(pair.key.measure())))
                .toList();
    }

    /** Of another period an issue has other figures; of the same one a figure that only one has is new or gone. */
    private boolean isChange(Pair pair) {
        return (pair.before != null && pair.after != null)
                || (samePeriod && daysBefore.contains(pair.key.days()) && daysAfter.contains(pair.key.days()));
    }

    /** How many figures only the earlier issue reports on. */
    long onlyBefore() {
        return pairs.stream()
                .filter(pair -> pair.after == null && !isChange(pair))
                .count();
    }

    /** How many figures only the later issue reports on. */
    long onlyAfter() {
        return pairs.stream()
                .filter(pair -> pair.before == null && !isChange(pair))
                .count();
    }

    /** How many figures both issues have. */
    long compared() {
        return compared;
    }

    SortedSet<String> practices() {
        return practices;
    }

    SortedSet<String> measures() {
        return measures;
    }
}
