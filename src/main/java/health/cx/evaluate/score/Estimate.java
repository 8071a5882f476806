package health.cx.evaluate.score;

import health.cx.evaluate.Statistic;
import health.cx.evaluate.statistics.Interval;
import org.jspecify.annotations.Nullable;

/**
 * One statistic of one practice in one period, before it is decided what of it may be shown.
 *
 * @param statistic what of the measure
 * @param value unrounded; null where the evidence does not suffice to compute it
 * @param n its base: visits, bills or respondents
 * @param lower lower end of its 95 % interval; null where it has none
 * @param upper upper end of its 95 % interval; null where it has none
 */
public record Estimate(
        Statistic statistic,
        @Nullable Double value,
        long n,
        @Nullable Double lower,
        @Nullable Double upper) {

    static Estimate missing(Statistic statistic, long n) {
        return new Estimate(statistic, null, n, null, null);
    }

    static Estimate of(Statistic statistic, double value, long n, @Nullable Interval interval) {
        return interval == null
                ? new Estimate(statistic, value, n, null, null)
                : new Estimate(statistic, value, n, interval.lower(), interval.upper());
    }
}
