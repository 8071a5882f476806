package health.cx.evaluate.drivers;

import health.cx.evaluate.Marker;
import health.cx.evaluate.disclose.SmallestBase;
import org.jspecify.annotations.Nullable;

/** Which marker a number of respondents calls for. */
final class Bases {

    private static final long LOW = 30;

    private Bases() {}

    /** Of a mean: suppressed under 11, not available of nobody; null from 30 on. */
    static @Nullable Marker ofMean(long n) {
        if (n == 0) {
            return Marker.NOT_AVAILABLE;
        }
        return n < SmallestBase.MEAN ? Marker.SUPPRESSED : n < LOW ? Marker.SMALL_BASE : null;
    }

    /** Of a share of answers. */
    static @Nullable Marker ofShare(long n) {
        if (n == 0) {
            return Marker.NOT_AVAILABLE;
        }
        return n < SmallestBase.BOXES ? Marker.SUPPRESSED : null;
    }

    /** Of a difference between two groups; where one is empty there is nothing to compare, and the other may be small. */
    static @Nullable Marker ofDifference(long one, long other) {
        Marker smaller = ofMean(Math.min(one, other));
        return smaller == Marker.NOT_AVAILABLE && ofMean(Math.max(one, other)) == Marker.SUPPRESSED
                ? Marker.SUPPRESSED
                : smaller;
    }
}
