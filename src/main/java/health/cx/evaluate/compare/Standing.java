package health.cx.evaluate.compare;

import org.jspecify.annotations.Nullable;

/**
 * Where a practice stands on one measure in one window: its primary statistic.
 *
 * @param practiceId the practice
 * @param value what is compared, a survey score adjusted for case mix; null where it could not be computed
 * @param observed the figure as it was observed, before adjustment; null where {@code value} is
 * @param n respondents, visits or bills
 * @param uncertainty of the value
 */
public record Standing(
        String practiceId, @Nullable Double value, @Nullable Double observed, long n, Uncertainty uncertainty) {

    /** A figure that nothing adjusts. */
    public static Standing plain(String practiceId, @Nullable Double value, long n, Uncertainty uncertainty) {
        return new Standing(practiceId, value, value, n, uncertainty);
    }

    double known() {
        if (value == null) {
            throw new IllegalStateException(practiceId + " has no value");
        }
        return value;
    }

    /** What adjustment took from the figure or added to it, with the sign of observed minus adjusted. */
    double mix() {
        return observed == null ? 0 : observed - known();
    }

    /** How reliable the figure is among others that spread so much, 0 to 1. */
    public double reliability(Reliability among) {
        return among.of(scored().variance());
    }

    Scored scored() {
        double variance = uncertainty instanceof Uncertainty.Modelled modelled
                ? modelled.score().variance()
                : Double.NaN;
        return new Scored(practiceId, known(), variance, n);
    }
}
