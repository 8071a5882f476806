package health.cx.evaluate.statistics;

/**
 * An estimate and the interval around it, as {@link Mover} combines them.
 *
 * @param value the estimate, within its interval
 * @param interval its confidence interval
 */
public record Bounded(double value, Interval interval) {

    /** How far the interval reaches below the estimate. */
    double below() {
        return value - interval.lower();
    }

    /** How far the interval reaches above the estimate. */
    double above() {
        return interval.upper() - value;
    }
}
