package health.cx.evaluate.compare;

import org.jspecify.annotations.Nullable;

/**
 * Where a practice stands on one measure in one window: its primary statistic.
 *
 * @param practiceId the practice
 * @param value null where it could not be computed
 * @param n respondents, visits or bills
 * @param uncertainty of the value
 */
public record Standing(String practiceId, @Nullable Double value, long n, Uncertainty uncertainty) {

    double known() {
        if (value == null) {
            throw new IllegalStateException(practiceId + " has no value");
        }
        return value;
    }
}
