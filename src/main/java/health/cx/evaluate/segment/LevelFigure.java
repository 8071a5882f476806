package health.cx.evaluate.segment;

import health.cx.evaluate.Marker;
import org.jspecify.annotations.Nullable;

/**
 * A measure among the visits of one level, as it is and drawn towards the practice's own figure. A suppressed one has
 * neither values nor n.
 *
 * @param practiceId the practice, or {@link health.cx.evaluate.Figure#NETWORK}
 * @param segment how visits are divided
 * @param level {@link Segment#UNKNOWN} where nobody wrote it down
 * @param measureId which measure
 * @param n respondents, or visits with a wait
 * @param value as it is: the linear mean as answered, or the median
 * @param shrunk drawn towards the practice's figure by as much as chance may have moved it; null where there is no
 *     variance to judge chance by
 * @param lower lower end of the 95 % interval of {@code shrunk}
 * @param upper upper end of the 95 % interval of {@code shrunk}
 * @param difference {@code value} minus the figure of the practice's other visits; null where there are none
 * @param differenceLower lower end of its 95 % interval
 * @param differenceUpper upper end of its 95 % interval
 * @param marker what to know about it; null for a plain figure
 */
public record LevelFigure(
        String practiceId,
        Segment segment,
        String level,
        String measureId,
        @Nullable Long n,
        @Nullable Double value,
        @Nullable Double shrunk,
        @Nullable Double lower,
        @Nullable Double upper,
        @Nullable Double difference,
        @Nullable Double differenceLower,
        @Nullable Double differenceUpper,
        @Nullable Marker marker) {

    /** The way in which it is a part of its practice. */
    public Way way() {
        return new Way(practiceId, segment);
    }

    LevelFigure hidden() {
        return new Place(practiceId, segment, level).hidden(measureId);
    }
}
