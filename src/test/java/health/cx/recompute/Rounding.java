package health.cx.recompute;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How many decimals of a figure are published: those that its format shows. */
record Rounding(int decimals) {

    /** So far apart may sums in another order lie. */
    private static final double EXACT = 1e-9;

    /** Shares of patients who answered, which have no tenths of a per cent. */
    private static final Set<Name> WHOLE_PER_CENTS = Set.of(ResponseRate.NAME, ResponseRate.ELECTRONIC);

    static Rounding of(Name name) {
        return new Rounding(
                switch (name.statistic()) {
                    case "top_box", "middle_box", "bottom_box", "within_target" -> 2;
                    case "rate" -> name.measure().contains("per_100") || WHOLE_PER_CENTS.contains(name) ? 2 : 3;
                    case "linear_mean" -> 1;
                    case "adjusted_mean" -> name.measure().endsWith("_minutes") ? 0 : 1;
                    case "mean", "median", "p90", "count", "sum" -> 0;
                    default -> throw new IllegalArgumentException("unknown statistic of " + name);
                });
    }

    /** Whether a published number is the value rounded; where it lies on a half, either neighbour. */
    boolean holds(@Nullable Double value, @Nullable Double published) {
        if (value == null || published == null) {
            return value == null && published == null;
        }
        double leeway = EXACT * Math.max(1, Math.abs(value));
        return published == rounded(value - leeway) || published == rounded(value + leeway);
    }

    private double rounded(double value) {
        return BigDecimal.valueOf(value)
                .setScale(decimals, RoundingMode.HALF_UP)
                .doubleValue();
    }
}
