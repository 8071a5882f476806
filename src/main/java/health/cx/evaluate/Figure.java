package health.cx.evaluate;

import org.jspecify.annotations.Nullable;

/**
 * One number of one practice in one period, or the documented reason why there is none. A suppressed figure has
 * neither value nor n.
 *
 * @param practiceId the practice, or {@link #NETWORK} for all practices together
 * @param period the days it is about
 * @param measureId which measure
 * @param statistic what of the measure
 * @param value the figure; null where {@code marker} says why
 * @param n its base: visits, bills or respondents; null where suppressed
 * @param lower lower end of its 95 % interval; null where it has none
 * @param upper upper end of its 95 % interval; null where it has none
 * @param marker what to know about it; null for a plain figure
 */
public record Figure(
        String practiceId,
        Period period,
        String measureId,
        Statistic statistic,
        @Nullable Double value,
        @Nullable Long n,
        @Nullable Double lower,
        @Nullable Double upper,
        @Nullable Marker marker) {

    /** The practice id of the network's own figures. */
    public static final String NETWORK = "*";

    /** The same where its period can't be held against earlier ones; of markers only a small base matters less. */
    Figure atBreak() {
        return marker == null || marker == Marker.SMALL_BASE
                ? new Figure(practiceId, period, measureId, statistic, value, n, lower, upper, Marker.BREAK)
                : this;
    }

    /** Its value as a point of a trend; null where it has none, and where it may still change. */
    public @Nullable Double point() {
        return marker == Marker.PROVISIONAL ? null : value;
    }
}
