package health.cx.evaluate;

import health.cx.evaluate.statistics.Interval;

/**
 * A practice's rate in the funnel of all practices' rates: between which limits it lies by chance and by what practices
 * differ anyway.
 *
 * @param practiceId the practice
 * @param measureId a {@link Kind#RATE}
 * @param centre the pooled rate of all practices, 0 to 1
 * @param usual the 95 % limits at the practice's base
 * @param extreme the 99.8 % limits
 * @param share the practice's rate
 */
public record FunnelPoint(
        String practiceId, String measureId, double centre, Interval usual, Interval extreme, double share) {

    /** Where a point may lie. */
    public enum Place {
        INSIDE,
        OUTSIDE_USUAL,
        OUTSIDE_EXTREME
    }

    /** Where this one lies. */
    public Place place() {
        if (!holds(extreme)) {
            return Place.OUTSIDE_EXTREME;
        }
        return holds(usual) ? Place.INSIDE : Place.OUTSIDE_USUAL;
    }

    private boolean holds(Interval limits) {
        return share >= limits.lower() && share <= limits.upper();
    }
}
