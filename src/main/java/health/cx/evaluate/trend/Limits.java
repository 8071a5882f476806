package health.cx.evaluate.trend;

import health.cx.evaluate.Kind;
import health.cx.evaluate.Measure;
import health.cx.evaluate.Scale;
import org.jspecify.annotations.Nullable;

/**
 * Between what a measure's values usually lie, in the measure's unit.
 *
 * @param centre the mean of the points they are made from
 * @param lower not below the lowest value that the measure can have; null where no value differs from the one before
 * @param upper not above the highest value that the measure can have; null where no value differs from the one before
 * @param trial whether fewer than 12 points stand behind them
 */
public record Limits(
        double centre, @Nullable Double lower, @Nullable Double upper, boolean trial) {

    /** So many points make limits that hold. */
    static final int FIRM = 12;

    static Limits of(XmR usual, long points, Measure measure) {
        boolean trial = points < FIRM;
        return usual.range() > 0
                ? new Limits(
                        usual.centre(),
                        Math.max(lowest(measure), usual.lower()),
                        Math.min(highest(measure), usual.upper()),
                        trial)
                : new Limits(usual.centre(), null, null, trial);
    }

    /** A scale without boxes has values of its own; all else starts at 0. */
    private static double lowest(Measure measure) {
        Scale scale = measure.scale();
        return scale == null || scale.boxes() ? 0 : scale.min();
    }

    private static double highest(Measure measure) {
        Scale scale = measure.scale();
        if (scale != null && !scale.boxes()) {
            return scale.max();
        }
        return measure.kind() == Kind.RATE ? 1 : measure.isSurveyed() ? 100 : Double.POSITIVE_INFINITY;
    }
}
