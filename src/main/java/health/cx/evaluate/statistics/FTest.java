package health.cx.evaluate.statistics;

import org.apache.commons.statistics.distribution.FDistribution;

/** The upper tail of Fisher's F distribution (Snedecor GW (1934), Calculation and Interpretation of Analysis of Variance). */
public final class FTest {

    private FTest() {}

    /** The p-value of {@code f}, 0 or more, on {@code numerator} and {@code denominator} degrees of freedom, above 0. */
    public static double p(double f, double numerator, double denominator) {
        if (!(f >= 0 && numerator > 0 && denominator > 0)) {
            throw new IllegalArgumentException("F " + f + " on " + numerator + " and " + denominator);
        }
        return FDistribution.of(numerator, denominator).survivalProbability(f);
    }
}
