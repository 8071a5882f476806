package health.cx.evaluate.drivers;

import health.cx.evaluate.Figure;
import health.cx.evaluate.Marker;
import health.cx.evaluate.disclose.Complement;
import health.cx.evaluate.disclose.Complement.Part;
import health.cx.evaluate.disclose.SmallestBase;
import health.cx.evaluate.statistics.Interval;
import health.cx.evaluate.statistics.Quantiles;
import health.cx.evaluate.statistics.Wilson;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Waits as measured against waits as remembered. */
final class Memories {

    private final String practiceId;
    private final Rated rated;

    Memories(String practiceId, Rated rated) {
        this.practiceId = practiceId;
        this.rated = rated;
    }

    List<DriverLine> lines() {
        int[] rows = IntStream.range(0, rated.size())
                .filter(row -> !Double.isNaN(measured(row)) && !Double.isNaN(remembered(row)))
                .toArray();
        Set<WaitClass> hidden = hidden(rows);
        List<DriverLine> lines = new ArrayList<>();
        lines.add(together(rows));
        for (WaitClass one : WaitClass.values()) {
            lines.add(
                    hidden.contains(one)
                            ? none(Topic.REMEMBERED, one, 0, Marker.SUPPRESSED)
                            : medians(one, of(one, rows)));
        }
        for (WaitClass one : WaitClass.values()) {
            lines.add(
                    hidden.contains(one) ? none(Topic.LONGER, one, 0, Marker.SUPPRESSED) : longer(one, of(one, rows)));
        }
        return lines;
    }

    private int[] of(WaitClass one, int... rows) {
        return Arrays.stream(rows)
                .filter(row -> WaitClass.of(measured(row)) == one)
                .toArray();
    }

    /** Classes add up to all rows, and practices' to the network's: those that can't be told without telling of a small one. */
    private Set<WaitClass> hidden(int... rows) {
        Set<WaitClass> telling = EnumSet.noneOf(WaitClass.class);
        if (isNetwork()) {
            Map<Integer, int[]> practices = rated.byPractice(rows);
            Map<Integer, Set<WaitClass>> hidden = new TreeMap<>();
            practices.forEach((practice, own) -> hidden.put(practice, hidden(own, telling)));
            for (WaitClass one : WaitClass.values()) {
                List<Part> parts = new ArrayList<>();
                practices.forEach((practice, own) -> part(
                                one,
                                own,
                                Objects.requireNonNull(hidden.get(practice)).contains(one))
                        .ifPresent(parts::add));
                if (!Complement.keeps(parts, SmallestBase.MEAN)) {
                    telling.add(one);
                }
            }
        }
        return hidden(rows, telling);
    }

    private Set<WaitClass> hidden(int[] rows, Set<WaitClass> telling) {
        List<WaitClass> known = new ArrayList<>();
        List<Part> parts = new ArrayList<>();
        for (WaitClass one : WaitClass.values()) {
            part(one, rows, telling.contains(one)).ifPresent(part -> {
                known.add(one);
                parts.add(part);
            });
        }
        return Complement.hidden(parts, SmallestBase.MEAN).stream()
                .mapToObj(known::get)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(WaitClass.class)));
    }

    /** Numbers alone: medians don't add up. */
    private Optional<Part> part(WaitClass one, int[] rows, boolean isHidden) {
        int n = of(one, rows).length;
        return n == 0 ? Optional.empty() : Optional.of(new Part(n, List.of(), false, isHidden));
    }

    private boolean isNetwork() {
        return practiceId.equals(Figure.NETWORK);
    }

    /** Whether what the network tells of these keeps the shares of the practices that have too few. */
    private boolean keepsShares(int... rows) {
        List<Part> parts = new ArrayList<>();
        rated.byPractice(rows)
                .values()
                .forEach(own -> parts.add(new Part(
                        own.length, List.of(100 * share(own)), false, Bases.ofShare(own.length) == Marker.SUPPRESSED)));
        return !isNetwork() || Complement.keeps(parts, SmallestBase.BOXES);
    }

    private double share(int... rows) {
        long longer = Arrays.stream(rows)
                .filter(row -> remembered(row) > measured(row))
                .count();
        return (double) longer / rows.length;
    }

    private DriverLine together(int... rows) {
        Marker marker = Bases.ofMean(rows.length);
        if (marker == Marker.SUPPRESSED) {
            return DriverLine.none(practiceId, Topic.MEMORY, "", null, null, marker);
        }
        Double rho = rows.length < 2 ? null : Spearman.of(allMeasured(rows), allRemembered(rows));
        return rho == null
                ? DriverLine.none(practiceId, Topic.MEMORY, "", (long) rows.length, null, Marker.NOT_AVAILABLE)
                : DriverLine.value(practiceId, Topic.MEMORY, "", rows.length, rho, null, marker);
    }

    private DriverLine medians(WaitClass one, int... rows) {
        Marker marker = Bases.ofMean(rows.length);
        if (marker == Marker.SUPPRESSED || marker == Marker.NOT_AVAILABLE) {
            return none(Topic.REMEMBERED, one, rows.length, marker);
        }
        double remembered = median(allRemembered(rows));
        double measured = median(allMeasured(rows));
        return DriverLine.pair(
                practiceId,
                Topic.REMEMBERED,
                one.id(),
                rows.length,
                null,
                remembered,
                measured,
                remembered - measured,
                marker);
    }

    private DriverLine longer(WaitClass one, int... rows) {
        Marker marker = Bases.ofShare(rows.length);
        if (marker != null || !keepsShares(rows)) {
            return none(Topic.LONGER, one, rows.length, marker == null ? Marker.SUPPRESSED : marker);
        }
        double share = share(rows);
        Interval interval = Wilson.interval(share, rows.length, Interval.CONFIDENCE);
        return DriverLine.value(practiceId, Topic.LONGER, one.id(), rows.length, share, interval, null);
    }

    private DriverLine none(Topic topic, WaitClass one, long n, Marker marker) {
        return DriverLine.none(
                practiceId, topic, one.id(), marker == Marker.SUPPRESSED ? null : Long.valueOf(n), null, marker);
    }

    private static double median(double... values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        long[] once = new long[sorted.length];
        Arrays.fill(once, 1);
        return new Quantiles(sorted, once).type7(0.5);
    }

    private double measured(int row) {
        return rated.visits().get(row).waited();
    }

    private double remembered(int row) {
        return rated.visits().get(row).perceived();
    }

    private double[] allMeasured(int... rows) {
        return Arrays.stream(rows).mapToDouble(this::measured).toArray();
    }

    private double[] allRemembered(int... rows) {
        return Arrays.stream(rows).mapToDouble(this::remembered).toArray();
    }
}
