package health.cx.evaluate.drivers;

import health.cx.evaluate.Figure;
import health.cx.evaluate.Marker;
import health.cx.evaluate.disclose.Complement;
import health.cx.evaluate.disclose.SmallestBase;
import health.cx.evaluate.statistics.Ranks;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Ratings of visits with a mark against those without it, as they are and with case mix and practices held alike. */
final class Contrasts {

    private static final int[] NO_ROWS = {};
    private static final double[][] NO_ADJUSTERS = {};

    private final String practiceId;
    private final Rated rated;
    private final double[] rating;
    private final double[][] adjusters;
    private final int[] practices;
    private final int[] persons;

    Contrasts(String practiceId, Terms terms, Rated rated) {
        this.practiceId = practiceId;
        this.rated = rated;
        this.rating = rated.answers().stream().mapToDouble(terms::rating).toArray();
        int[] all = IntStream.range(0, rating.length).toArray();
        this.practices = rated.groups(all);
        this.persons = Ranks.byAppearance(rated.patients(all));
        this.adjusters = IntStream.range(0, terms.instrument().adjusters().size())
                .mapToObj(k -> rated.answers().stream()
                        .mapToDouble(answer -> answer.adjuster(k))
                        .toArray())
                .toArray(double[][]::new);
    }

    List<DriverLine> lines() {
        List<DriverLine> lines = new ArrayList<>();
        boolean told = cellsMayBeTold();
        for (Mark mark : Mark.values()) {
            lines.add(
                    mark == Mark.LONG_WAIT_AND_SHORT_VISIT && !told
                            ? hidden(Topic.CONTRAST, mark.name(), mark)
                            : line(Topic.CONTRAST, mark.name(), rows(with(mark)), rows(without(mark))));
        }
        lines.add(cell("SHORT_ONLY", told, row -> has(row, Mark.SHORT_VISIT) && !has(row, Mark.LONG_WAIT)));
        lines.add(cell("LONG_ONLY", told, row -> has(row, Mark.LONG_WAIT) && !has(row, Mark.SHORT_VISIT)));
        lines.add(cell("NEITHER", told, row -> !has(row, Mark.LONG_WAIT) && !has(row, Mark.SHORT_VISIT)));
        return lines;
    }

    /** The cell of long wait and short visit against another. */
    private DriverLine cell(String key, boolean told, IntPredicate other) {
        Mark both = Mark.LONG_WAIT_AND_SHORT_VISIT;
        return told
                ? line(Topic.TOGETHER, key, rows(with(both)), rows(row -> knows(row, both) && other.test(row)))
                : hidden(Topic.TOGETHER, key, both);
    }

    /**
     * From the marks of long waits and of short visits a small cell of the two could be reckoned back; so none is told
     * unless all are big enough.
     */
    private boolean cellsMayBeTold() {
        Mark both = Mark.LONG_WAIT_AND_SHORT_VISIT;
        return IntStream.range(0, 4)
                .mapToLong(cell -> rows(row -> knows(row, both)
                                && has(row, Mark.LONG_WAIT) == (cell % 2 == 1)
                                && has(row, Mark.SHORT_VISIT) == (cell / 2 == 1))
                        .length)
                .allMatch(n -> Bases.ofMean(n) != Marker.SUPPRESSED);
    }

    private DriverLine hidden(Topic topic, String key, Mark mark) {
        return rows(row -> knows(row, mark)).length == 0
                ? line(topic, key, NO_ROWS, NO_ROWS)
                : DriverLine.none(practiceId, topic, key, null, null, Marker.SUPPRESSED);
    }

    private DriverLine line(Topic topic, String key, int[] with, int[] without) {
        Marker marker = Bases.ofDifference(with.length, without.length);
        if (marker == Marker.SMALL_BASE || marker == null) {
            marker = keepsPractices(with, without) ? marker : Marker.SUPPRESSED;
        }
        if (marker == Marker.SUPPRESSED) {
            return DriverLine.none(practiceId, topic, key, null, null, marker);
        }
        Long n = (long) with.length;
        Long others = (long) without.length;
        if (marker == Marker.NOT_AVAILABLE) {
            return DriverLine.none(practiceId, topic, key, n, others, marker);
        }
        int[] rows =
                IntStream.concat(Arrays.stream(with), Arrays.stream(without)).toArray();
        Arrays.sort(rows);
        Effect plain = effect(rows, with, NO_ADJUSTERS, new int[rows.length]);
        Effect adjusted = effect(rows, with, adjusters, of(rows, practices));
        return new DriverLine(
                practiceId,
                topic,
                key,
                n,
                others,
                null,
                null,
                plain == null ? null : plain.difference(),
                plain == null ? null : plain.interval(),
                adjusted == null ? null : adjusted.difference(),
                adjusted == null ? null : adjusted.interval(),
                marker);
    }

    /** Whether the network's line gives none of its practices' hidden ones away; a practice's own has no parts. */
    private boolean keepsPractices(int[] with, int[] without) {
        if (!practiceId.equals(Figure.NETWORK)) {
            return true;
        }
        Map<Integer, int[]> these = rated.byPractice(with);
        Map<Integer, int[]> those = rated.byPractice(without);
        return keeps(these, those) && keeps(those, these);
    }

    private boolean keeps(Map<Integer, int[]> parts, Map<Integer, int[]> others) {
        List<Complement.Part> all = new ArrayList<>();
        parts.forEach((practice, rows) -> {
            long fewest = Math.min(rows.length, others.getOrDefault(practice, NO_ROWS).length);
            boolean unseen = Bases.ofMean(fewest) == Marker.SUPPRESSED;
            double mean = Arrays.stream(rows)
                    .mapToDouble(row -> rating[row])
                    .average()
                    .orElse(Double.NaN);
            all.add(new Complement.Part(rows.length, List.of(mean), false, unseen));
        });
        return Complement.keeps(all, SmallestBase.MEAN);
    }

    private @Nullable Effect effect(int[] rows, int[] with, double[][] cases, int[] groups) {
        double[] mark = new double[rows.length];
        int next = 0;
        for (int row : with) {
            while (rows[next] != row) {
                next++;
            }
            mark[next] = 1;
        }
        double[][] x = Arrays.stream(cases).map(column -> of(rows, column)).toArray(double[][]::new);
        return Effect.of(of(rows, rating), mark, x, groups, of(rows, persons));
    }

    private static double[] of(int[] rows, double[] column) {
        double[] some = new double[rows.length];
        Arrays.setAll(some, i -> column[rows[i]]);
        return some;
    }

    private static int[] of(int[] rows, int[] column) {
        int[] some = new int[rows.length];
        Arrays.setAll(some, i -> column[rows[i]]);
        return some;
    }

    private IntPredicate with(Mark mark) {
        return row -> knows(row, mark) && has(row, mark);
    }

    private IntPredicate without(Mark mark) {
        return row -> knows(row, mark) && !has(row, mark);
    }

    private boolean knows(int row, Mark mark) {
        return rated.visits().get(row).knows(mark);
    }

    private boolean has(int row, Mark mark) {
        return rated.visits().get(row).has(mark);
    }

    /** The rated visits that are so, ascending. */
    private int[] rows(IntPredicate test) {
        return IntStream.range(0, rated.size())
                .filter(row -> !Double.isNaN(rating[row]))
                .filter(test)
                .toArray();
    }
}
