package health.cx.evaluate.segment;

import org.jspecify.annotations.Nullable;

/**
 * What part of the completed visits a level is, now and before. All visits are counted, so there is no interval.
 *
 * @param practiceId the practice, or {@link health.cx.evaluate.Figure#NETWORK}
 * @param segment how visits are divided
 * @param level {@link Segment#UNKNOWN} where nobody wrote it down
 * @param visits completed visits of the window
 * @param share of all of them, 0 to 1; null where there were none
 * @param visitsBefore those of the window before; null where the data do not reach back
 * @param shareBefore of all of these, 0 to 1; null where there were none
 * @param change share minus share before
 */
public record Share(
        String practiceId,
        Segment segment,
        String level,
        long visits,
        @Nullable Double share,
        @Nullable Long visitsBefore,
        @Nullable Double shareBefore,
        @Nullable Double change) {}
