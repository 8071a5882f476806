package health.cx.evaluate.segment;

import health.cx.evaluate.statistics.Interval;
import org.jspecify.annotations.Nullable;

/** A difference with its 95 % interval, which is null where there is no spread to judge chance by. */
record Gap(double value, @Nullable Interval interval) {

    @Nullable
    Double lower() {
        return interval == null ? null : interval.lower();
    }

    @Nullable
    Double upper() {
        return interval == null ? null : interval.upper();
    }
}
