package health.cx.evaluate.trend;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What is usual for a series of single values: the chart of individuals and moving ranges. The limits are the mean plus
 * and minus 2.66 times the mean moving range, 2.66 = 3 / d2 with d2 = 1.128 for ranges of two values. Ranges above their
 * own limit, 3.267 (D4 for two values) times their mean, are left out once, so that a single jump does not widen the
 * limits that should find it. Wheeler DJ (2000), Understanding Variation, 2nd ed., SPC Press; Wheeler DJ (2003), Making
 * Sense of Data, SPC Press.
 *
 * @param centre the mean of all values
 * @param range the mean moving range after screening, 0 or more; 0 only where no value differs from the one before
 */
record XmR(double centre, double range) {

    private static final double TO_LIMIT = 2.66;
    private static final double WIDEST_RANGE = 3.267;

    /** Of values in the order of time, null where there is none; null where no two stand beside each other. */
    static @Nullable XmR of(List<@Nullable Double> values) {
        XmR all = unscreened(values);
        if (all == null) {
            return null;
        }
        double screened = mean(ranges(values, WIDEST_RANGE * all.range));
        // where all but the jumps are the same, nothing but the jumps tells how far values move
        return screened > 0 ? new XmR(all.centre, screened) : all;
    }

    /** The same with every moving range. */
    static @Nullable XmR unscreened(List<@Nullable Double> values) {
        double[] ranges = ranges(values, Double.POSITIVE_INFINITY);
        double[] known = values.stream()
                .filter(Objects::nonNull)
                .mapToDouble(Objects::requireNonNull)
                .toArray();
        return ranges.length == 0 ? null : new XmR(mean(known), mean(ranges));
    }

    /** The distances between neighbours, but for those above {@code widest}. */
    private static double[] ranges(List<@Nullable Double> values, double widest) {
        return IntStream.range(1, values.size())
                .filter(i -> values.get(i - 1) != null && values.get(i) != null)
                .mapToDouble(i ->
                        Math.abs(Objects.requireNonNull(values.get(i)) - Objects.requireNonNull(values.get(i - 1))))
                .filter(range -> range <= widest)
                .toArray();
    }

    private static double mean(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum / values.length;
    }

    double upper() {
        return centre + TO_LIMIT * range;
    }

    double lower() {
        return centre - TO_LIMIT * range;
    }

    /** How far from the centre line the outer third begins: two of three sigma. */
    double outerThird() {
        return TO_LIMIT * range * 2 / 3;
    }

    /** The limit of the moving ranges themselves. */
    double upperRange() {
        return WIDEST_RANGE * range;
    }
}
