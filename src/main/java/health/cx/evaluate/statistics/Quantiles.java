package health.cx.evaluate.statistics;

import java.util.Arrays;
import org.apache.commons.statistics.distribution.BinomialDistribution;
import org.jspecify.annotations.Nullable;

/**
 * Quantiles of values that are kept as counts per distinct value: n observations cost as much as their distinct values.
 * Immutable.
 */
public final class Quantiles {

    private static final Recalled<Asked, Ends> BETWEEN = new Recalled<>(Asked::ends);

    private final double[] values;
    private final long[] upTo;

    /** Between which ranks a quantile of n observations lies. */
    private record Asked(int n, double p, double confidence) {
        Ends ends() {
            BinomialDistribution below = BinomialDistribution.of(n, p);
            return new Ends(
                    below.inverseCumulativeProbability((1 - confidence) / 2),
                    below.inverseCumulativeProbability((1 + confidence) / 2) + 1);
        }
    }

    private record Ends(int lower, int upper) {}

    /**
     * Of observations.
     *
     * @param values distinct and ascending, at least one
     * @param counts how often each was observed, above 0
     */
    public Quantiles(double[] values, long[] counts) {
        if (values.length == 0 || values.length != counts.length) {
            throw new IllegalArgumentException(values.length + " values with " + counts.length + " counts");
        }
        this.values = values.clone();
        this.upTo = counts.clone();
        for (int i = 1; i < upTo.length; i++) {
            upTo[i] += upTo[i - 1];
        }
    }

    /** The number of observations. */
    public long n() {
        return upTo[upTo.length - 1];
    }

    /** The observation of a rank, 1 to {@link #n()}. */
    public double ranked(long rank) {
        int at = Arrays.binarySearch(upTo, rank);
        return values[at >= 0 ? at : -at - 1];
    }

    /**
     * The quantile of type 7, linear between the observations around rank 1 + (n - 1) p. Hyndman RJ, Fan Y (1996),
     * Sample quantiles in statistical packages, American Statistician 50, 361-365.
     *
     * @param p 0 to 1
     */
    public double type7(double p) {
        if (!(p >= 0 && p <= 1)) {
            throw new IllegalArgumentException("not a probability: " + p);
        }
        double h = (n() - 1) * p;
        long below = (long) Math.floor(h);
        double low = ranked(below + 1);
        double high = ranked(Math.min(n(), below + 2));
        return low + (h - below) * (high - low);
    }

    /**
     * The distribution-free interval between two order statistics, with at least the confidence asked for. Conover WJ
     * (1999), Practical Nonparametric Statistics, 3rd edition, section 3.2. Null where so few observations have none
     * (95 %: under 6 for the median, under 36 for the 90th percentile).
     *
     * @param p the quantile, between 0 and 1
     * @param confidence between 0 and 1
     */
    public @Nullable Interval between(double p, double confidence) {
        Ends ends = BETWEEN.of(new Asked(Math.toIntExact(n()), p, confidence));
        return ends.lower < 1 || ends.upper > n() ? null : new Interval(ranked(ends.lower), ranked(ends.upper));
    }
}
