package health.cx.report.diff;

import org.jspecify.annotations.Nullable;

/**
 * What an issue says of a figure, no more: a suppressed one has neither value nor n.
 *
 * @param value the figure
 * @param n its base
 * @param lower lower end of its interval
 * @param upper upper end of its interval
 * @param marker what to know about it; empty for a plain figure
 */
public record Said(
        @Nullable Double value,
        @Nullable Long n,
        @Nullable Double lower,
        @Nullable Double upper,
        String marker) {

    /** Of a figure that an issue does not have. */
    static final Said NOTHING = new Said(null, null, null, null, "");
}
