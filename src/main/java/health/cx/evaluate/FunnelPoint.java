package health.cx.evaluate;

import health.cx.evaluate.compare.Funnel;
import health.cx.evaluate.statistics.Interval;

/**
 * A practice's rate in the funnel of all practices' rates: between which limits it lies by chance and by what practices
 * differ anyway.
 *
 * @param practiceId the practice
 * @param measureId a {@link Kind#RATE}
 * @param funnel of all practices
 * @param n the practice's base
 * @param share the practice's rate
 */
public record FunnelPoint(String practiceId, String measureId, Funnel funnel, long n, double share) {

    /** Where a point may lie. */
    public enum Place {
        INSIDE,
        OUTSIDE_USUAL,
        OUTSIDE_EXTREME
    }

    /** The 95 % limits at the practice's base. */
    public Interval usual() {
        return funnel.usual(n);
    }

    /** Where this one lies. */
    public Place place() {
        if (!holds(funnel.extreme(n))) {
            return Place.OUTSIDE_EXTREME;
        }
        return holds(usual()) ? Place.INSIDE : Place.OUTSIDE_USUAL;
    }

    private boolean holds(Interval limits) {
        return share >= limits.lower() && share <= limits.upper();
    }
}
