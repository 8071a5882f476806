package health.cx.evaluate.habit;

import org.jspecify.annotations.Nullable;

/**
 * How much of a habit a practice has.
 *
 * @param practiceId the practice, or {@link health.cx.evaluate.Figure#NETWORK}
 * @param habit which habit
 * @param counted its parts with a value and a target
 * @param share of these that are at target, 0 to 1; null where there are none
 */
public record HabitShare(
        String practiceId,
        Habit habit,
        long counted,
        @Nullable Double share) {}
