package health.cx.evaluate.drivers;

import health.cx.evaluate.Marker;
import health.cx.evaluate.Measure;
import health.cx.evaluate.statistics.ClusterBootstrap;
import health.cx.evaluate.statistics.Interval;
import health.cx.evaluate.statistics.SplitMix;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Each touchpoint's share in what the touchpoints together explain of the rating: {@link RelativeWeights} over respondents
 * who have all of them, within practices. Touchpoints that fewer than two thirds of the raters answered are left out first.
 */
final class Weights {

    private static final double ASKED = 2.0 / 3;
    private static final int PER_TOUCHPOINT = 10;

    /** Any number; it must only stay the same. */
    private static final long SEED = 20_260_203L;

    private final String practiceId;
    private final Terms terms;
    private final Rated rated;

    Weights(String practiceId, Terms terms, Rated rated) {
        this.practiceId = practiceId;
        this.terms = terms;
        this.rated = rated;
    }

    List<DriverLine> lines() {
        int[] raters = IntStream.range(0, rated.size())
                .filter(row -> !Double.isNaN(terms.rating(rated.answers().get(row))))
                .toArray();
        List<Measure> used = terms.touchpoints().stream()
                .filter(one -> answered(one, raters) > 0 && answered(one, raters) >= ASKED * raters.length)
                .toList();
        int[] complete = Arrays.stream(raters)
                .filter(row -> used.stream().allMatch(one -> !Double.isNaN(score(one, row))))
                .toArray();
        Marker marker = Bases.ofMean(complete.length);
        if (marker == null || marker == Marker.SMALL_BASE) {
            boolean enough = used.size() >= 2 && complete.length >= PER_TOUCHPOINT * used.size();
            marker = enough ? marker : Marker.NOT_AVAILABLE;
        }
        return lines(used, complete, marker);
    }

    private List<DriverLine> lines(List<Measure> used, int[] complete, @Nullable Marker marker) {
        double[][] replicates = {};
        double @Nullable [] shares = null;
        if (marker == null || marker == Marker.SMALL_BASE) {
            Products products = products(used, complete);
            shares = shares(products.weights(ones(products.blocks())));
            replicates = shares == null ? replicates : replicates(products);
        }
        List<DriverLine> lines = new ArrayList<>();
        for (Measure touchpoint : terms.touchpoints()) {
            int at = used.indexOf(touchpoint);
            lines.add(
                    marker == Marker.SUPPRESSED
                            ? DriverLine.none(practiceId, Topic.WEIGHT, touchpoint.id(), null, null, marker)
                            : line(touchpoint, at, complete.length, shares, replicates, marker));
        }
        return lines;
    }

    private DriverLine line(
            Measure touchpoint,
            int at,
            long n,
            double @Nullable [] shares,
            double[][] replicates,
            @Nullable Marker marker) {
        if (at < 0 || shares == null) {
            return DriverLine.none(practiceId, Topic.WEIGHT, touchpoint.id(), n, null, Marker.NOT_AVAILABLE);
        }
        return DriverLine.value(
                practiceId, Topic.WEIGHT, touchpoint.id(), n, shares[at], interval(replicates, at), marker);
    }

    private static @Nullable Interval interval(double[][] replicates, int at) {
        double[] values = Arrays.stream(replicates).mapToDouble(one -> one[at]).toArray();
        ClusterBootstrap.Replicated replicated = ClusterBootstrap.compare(values);
        return replicated == null ? null : replicated.interval();
    }

    private double[][] replicates(Products products) {
        SplitMix random = new SplitMix(SEED + practiceId.hashCode());
        double[][] all = new double[ClusterBootstrap.REPLICATES][];
        for (int b = 0; b < all.length; b++) {
            double[] shares = shares(products.weights(random.resample(products.blocks())));
            all[b] = shares == null
                    ? DoubleStream.generate(() -> Double.NaN)
                            .limit(terms.touchpoints().size())
                            .toArray()
                    : shares;
        }
        return all;
    }

    private static double @Nullable [] shares(double @Nullable [] weights) {
        if (weights == null) {
            return null;
        }
        double all = 0;
        for (double one : weights) {
            all += one;
        }
        double[] shares = new double[weights.length];
        for (int i = 0; i < shares.length; i++) {
            shares[i] = weights[i] / all;
        }
        return all > 0 ? shares : null;
    }

    private Products products(List<Measure> used, int... complete) {
        int[] groups = rated.groups(complete);
        double[][] columns = new double[used.size() + 1][complete.length];
        for (int row = 0; row < complete.length; row++) {
            for (int i = 0; i < used.size(); i++) {
                columns[i][row] = score(used.get(i), complete[row]);
            }
            columns[used.size()][row] = terms.rating(rated.answers().get(complete[row]));
        }
        for (int i = 0; i < columns.length; i++) {
            columns[i] = Effect.centred(columns[i], groups);
        }
        return new Products(columns, rated.patients(complete));
    }

    private long answered(Measure touchpoint, int... rows) {
        return Arrays.stream(rows)
                .filter(row -> !Double.isNaN(score(touchpoint, row)))
                .count();
    }

    private double score(Measure touchpoint, int row) {
        return terms.instrument().score(rated.answers().get(row), touchpoint);
    }

    private static int[] ones(int length) {
        int[] ones = new int[length];
        Arrays.fill(ones, 1);
        return ones;
    }
}
