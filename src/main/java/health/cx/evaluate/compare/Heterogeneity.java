package health.cx.evaluate.compare;

import health.cx.evaluate.statistics.FTest;
import java.util.List;

/**
 * Whether scores of several entities differ by more than chance: F = sum((a - g)^2 / V) / (P - 1) on (P - 1, N - P - k),
 * g the mean weighted by 1 / V, k the number of adjusters. AHRQ, Instructions for Analyzing Data from CAHPS Surveys
 * (global F test).
 *
 * @param mean g; NaN where it can't be computed
 * @param f NaN where it can't be computed
 * @param numerator degrees of freedom P - 1
 * @param denominator degrees of freedom N - P - k
 */
public record Heterogeneity(double mean, double f, double numerator, double denominator) {

    private static final double ALPHA = 0.05;

    /** The test of these entities' scores, adjusted by so many adjusters. */
    public static Heterogeneity of(List<Scored> entities, int adjusters) {
        double numerator = entities.size() - 1;
        double denominator = df(entities, adjusters);
        if (entities.size() < 2 || denominator <= 0 || entities.stream().anyMatch(one -> !(one.variance() > 0))) {
            return new Heterogeneity(Double.NaN, Double.NaN, numerator, denominator);
        }
        double weights = 0;
        double sum = 0;
        for (Scored one : entities) {
            weights += 1 / one.variance();
            sum += one.value() / one.variance();
        }
        double g = sum / weights;
        double squares = 0;
        for (Scored one : entities) {
            squares += (one.value() - g) * (one.value() - g) / one.variance();
        }
        return new Heterogeneity(g, squares / numerator, numerator, denominator);
    }

    /** N - P - k. */
    static double df(List<Scored> entities, int adjusters) {
        return entities.stream().mapToLong(Scored::n).sum() - entities.size() - adjusters;
    }

    /** NaN where it can't be computed. */
    public double p() {
        return Double.isNaN(f) ? Double.NaN : FTest.p(f, numerator, denominator);
    }

    /** True where F is significant at 5 %; not where it can't be computed. */
    public boolean significant() {
        return p() < ALPHA;
    }

    /** The share of the spread between scores that is not chance: 1 - 1 / F, no less than 0; NaN without F. */
    public double reliability() {
        return Math.max(0, 1 - 1 / f);
    }
}
