package health.cx.evaluate.statistics;

import org.apache.commons.statistics.distribution.TDistribution;

/**
 * Intervals and tests of means with an estimated variance. "Student" (1908), The probable error of a mean, Biometrika
 * 6, 1-25.
 */
public final class StudentT {

    private static final Recalled<Tail, Double> QUANTILES =
            new Recalled<>(tail -> TDistribution.of(tail.df).inverseSurvivalProbability(tail.probability));

    private record Tail(double df, double probability) {}

    private StudentT() {}

    /**
     * The interval of an estimate whose sampling variance is itself estimated.
     *
     * @param mean the estimate
     * @param variance the variance of the estimate (not of one observation), 0 or more
     * @param df degrees of freedom, above 0
     * @param confidence between 0 and 1
     */
    public static Interval interval(double mean, double variance, double df, double confidence) {
        if (!(variance >= 0 && df > 0)) {
            throw new IllegalArgumentException("variance " + variance + " on " + df + " degrees of freedom");
        }
        double margin = QUANTILES.of(new Tail(df, (1 - confidence) / 2)) * Math.sqrt(variance);
        return new Interval(mean - margin, mean + margin);
    }

    /** The two-sided p-value of a t statistic on {@code df} degrees of freedom. */
    public static double p(double t, double df) {
        if (Double.isNaN(t) || !(df > 0)) {
            throw new IllegalArgumentException("t " + t + " on " + df + " degrees of freedom");
        }
        return Math.min(1, 2 * TDistribution.of(df).survivalProbability(Math.abs(t)));
    }
}
