package health.cx.evaluate.statistics;

/**
 * A two-sided confidence interval.
 *
 * @param lower lower end, finite
 * @param upper upper end, finite, not below the lower
 */
public record Interval(double lower, double upper) {

    /** The confidence of every interval that is published. */
    public static final double CONFIDENCE = 0.95;

    public Interval {
        if (!Double.isFinite(lower) || !Double.isFinite(upper) || lower > upper) {
            throw new IllegalArgumentException("not an interval: " + lower + " to " + upper);
        }
    }

    /** The part of it that lies between {@code min} and {@code max}, the ends of the scale. */
    public Interval within(double min, double max) {
        return new Interval(Math.min(max, Math.max(min, lower)), Math.max(min, Math.min(max, upper)));
    }
}
