package health.cx.recompute;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A value with its n; no value is "undefined". */
record Figure(@Nullable Double value, long n) {

    private static final int ENOUGH_FOR_P90 = 36;

    static Figure rate(long part, long whole) {
        return new Figure(whole == 0 ? null : Double.valueOf((double) part / whole), whole);
    }

    static Figure perHundred(long events, long visits) {
        return new Figure(visits == 0 ? null : Double.valueOf(100.0 * events / visits), visits);
    }

    static Figure median(List<Double> values) {
        return new Figure(values.isEmpty() ? null : Double.valueOf(quantile(values, 0.5)), values.size());
    }

    static Figure p90(List<Double> values) {
        return new Figure(values.size() < ENOUGH_FOR_P90 ? null : Double.valueOf(quantile(values, 0.9)), values.size());
    }

    /** Hyndman and Fan's type 7. */
    private static double quantile(List<Double> values, double share) {
        double[] sorted = values.stream().mapToDouble(Double::doubleValue).toArray();
        Arrays.sort(sorted);
        double place = share * (sorted.length - 1);
        int below = (int) Math.floor(place);
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
    }

    /** Whether a published figure is this one, its n exactly, its value as far as it is shown. */
    boolean isPublishedAs(Figure other, Rounding rounding) {
        return n == other.n && rounding.holds(value, other.value);
    }

    @Override
    public String toString() {
        return value == null ? "undefined of " + n : String.format(Locale.ROOT, "%.12g of %d", value, n);
    }
}
