package health.cx.evaluate.habit;

import health.cx.evaluate.Marker;
import org.jspecify.annotations.Nullable;

/**
 * One part of a habit. A part without target is shown and not counted.
 *
 * @param practiceId the practice, or {@link health.cx.evaluate.Figure#NETWORK}
 * @param habit which habit
 * @param id of its measure, or of a part that is no measure: {@code staff_touchpoint_5}, {@code improved_measures} (share
 *     of headline measures that got better), {@code months_without_gap}
 * @param value in the measure's unit; null where {@code marker} says why
 * @param n its base; null where suppressed
 * @param before the same in the window before; null where there is none
 * @param target in the measure's unit; null where it has none
 * @param atTarget whether the value is at the target or better; null without value or target
 * @param marker what to know about it; null for a plain figure
 */
public record HabitPart(
        String practiceId,
        Habit habit,
        String id,
        @Nullable Double value,
        @Nullable Long n,
        @Nullable Double before,
        @Nullable Double target,
        @Nullable Boolean atTarget,
        @Nullable Marker marker) {}
