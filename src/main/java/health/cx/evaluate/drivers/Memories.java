package health.cx.evaluate.drivers;

import health.cx.evaluate.Marker;
import health.cx.evaluate.statistics.Interval;
import health.cx.evaluate.statistics.Quantiles;
import health.cx.evaluate.statistics.Wilson;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
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
        List<DriverLine> lines = new ArrayList<>();
        lines.add(together(rows));
        for (WaitClass one : WaitClass.values()) {
            lines.add(medians(
                    one,
                    Arrays.stream(rows)
                            .filter(row -> WaitClass.of(measured(row)) == one)
                            .toArray()));
        }
        for (WaitClass one : WaitClass.values()) {
            lines.add(longer(
                    one,
                    Arrays.stream(rows)
                            .filter(row -> WaitClass.of(measured(row)) == one)
                            .toArray()));
        }
        return lines;
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
        if (marker != null) {
            return none(Topic.LONGER, one, rows.length, marker);
        }
        long longer = Arrays.stream(rows)
                .filter(row -> remembered(row) > measured(row))
                .count();
        double share = (double) longer / rows.length;
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
