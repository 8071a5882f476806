package health.cx.evaluate.statistics;

/**
 * The score interval of a proportion. Wilson EB (1927), Probable inference, the law of succession, and statistical
 * inference, Journal of the American Statistical Association 22, 209-212.
 */
public final class Wilson {

    private Wilson() {}

    /** The 95 % interval of {@code successes} out of {@code n}. */
    public static Bounded of(long successes, long n) {
        double p = (double) successes / n;
        return new Bounded(p, interval(p, (double) n, Interval.CONFIDENCE));
    }

    /**
     * The interval of a proportion.
     *
     * @param p the proportion, 0 to 1
     * @param n its base, above 0; an effective base need not be whole
     * @param confidence between 0 and 1
     */
    public static Interval interval(double p, double n, double confidence) {
        if (!(p >= 0 && p <= 1 && n > 0)) {
            throw new IllegalArgumentException("not a proportion: " + p + " of " + n);
        }
        return score(p, n, Normal.z(confidence));
    }

    static Interval score(double p, double n, double z) {
        double z2 = z * z;
        double centre = (p + z2 / (2 * n)) / (1 + z2 / n);
        double margin = z * Math.sqrt(p * (1 - p) / n + z2 / (4 * n * n)) / (1 + z2 / n);
        // at 0 and 1 the end is exact; rounding must not move it past the estimate
        return new Interval(p == 0 ? 0 : Math.min(p, centre - margin), p == 1 ? 1 : Math.max(p, centre + margin));
    }
}
