package health.cx.evaluate;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The receipt of a practice's adjusted survey score in the window that verdicts are about.
 *
 * @param practiceId the practice
 * @param measureId which score
 * @param n its respondents; null where suppressed
 * @param observed the score as answered, 0 to 100; null where suppressed or not available
 * @param adjusted as it would be, were its patients like those of all practices; null where {@code observed} is
 * @param points what each adjuster adds, in the order of {@link Evaluation#adjusters}; they add up to adjusted minus
 *     observed; empty where {@code observed} is null
 * @param marker why there is no figure, or what to know of it
 */
public record Adjustment(
        String practiceId,
        String measureId,
        @Nullable Long n,
        @Nullable Double observed,
        @Nullable Double adjusted,
        List<Double> points,
        @Nullable Marker marker) {}
