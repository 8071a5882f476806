package health.cx.evaluate.statistics;

import java.util.List;

/**
 * How much true values differ beyond the sampling error of their estimates, by moments: tau^2 = max(0, (Q - (k - 1)) /
 * (sum w - sum w^2 / sum w)), w = 1 / V, Q = sum w (y - ybar)^2 around the weighted mean ybar. DerSimonian R, Laird N
 * (1986), Meta-analysis in clinical trials, Controlled Clinical Trials 7, 177-188.
 */
public final class DerSimonianLaird {

    private DerSimonianLaird() {}

    /** An estimate with the variance of its sampling error, above 0. */
    public record Estimated(double value, double variance) {}

    /** The variance of the true values; 0 where they differ by no more than chance, and of one value alone. */
    public static double between(List<Estimated> all) {
        double sum = 0;
        double squares = 0;
        double weighted = 0;
        for (Estimated one : all) {
            double w = weight(one);
            sum += w;
            squares += w * w;
            weighted += w * one.value();
        }
        double spread = sum - squares / sum;
        return all.size() < 2 || !(spread > 0) ? 0 : Math.max(0, (q(all, weighted / sum) - (all.size() - 1)) / spread);
    }

    /** Cochran's Q around a centre. */
    private static double q(List<Estimated> all, double centre) {
        double q = 0;
        for (Estimated one : all) {
            q += weight(one) * (one.value() - centre) * (one.value() - centre);
        }
        return q;
    }

    private static double weight(Estimated one) {
        if (!(one.variance() > 0)) {
            throw new IllegalArgumentException("a variance of " + one.variance());
        }
        return 1 / one.variance();
    }
}
