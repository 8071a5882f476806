package health.cx.evaluate.statistics;

import org.apache.commons.statistics.distribution.NormalDistribution;

/** The standard normal distribution, as tests and intervals ask for it. */
public final class Normal {

    private static final NormalDistribution STANDARD = NormalDistribution.of(0, 1);

    private Normal() {}

    /** The z that holds {@code confidence} of the distribution between -z and z; 1.96 for 0.95. */
    public static double z(double confidence) {
        if (!(confidence > 0 && confidence < 1)) {
            throw new IllegalArgumentException("a confidence lies between 0 and 1, not " + confidence);
        }
        return STANDARD.inverseSurvivalProbability((1 - confidence) / 2);
    }

    /** The two-sided p-value of a z statistic; infinite z gives 0. */
    public static double p(double z) {
        if (Double.isNaN(z)) {
            throw new IllegalArgumentException("z is not a number");
        }
        return Math.min(1, 2 * STANDARD.survivalProbability(Math.abs(z)));
    }

    /** The probability of a value below {@code z}. */
    public static double below(double z) {
        return STANDARD.cumulativeProbability(z);
    }
}
