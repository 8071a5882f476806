package health.cx.evaluate.disclose;

import health.cx.evaluate.Kind;
import health.cx.evaluate.Measure;
import health.cx.evaluate.Statistic;
import health.cx.evaluate.score.Estimate;
import java.util.stream.LongStream;

/**
 * The numbers that a figure of logs, bills or events tells: what it is based on, and where it is a share of it, both parts.
 *
 * @param base visits, bills or events
 * @param part those that the share is of; 0 for what is no share
 * @param rest the others; 0 for what is no share
 */
public record Numbers(long base, long part, long rest) {

    private static final double VISITS = 100;

    /** Those of a figure. */
    public static Numbers of(Measure measure, Estimate estimate) {
        Double value = estimate.value();
        long n = estimate.n();
        if (value == null) {
            return new Numbers(n, 0, 0);
        }
        if (measure.kind() == Kind.FREQUENCY) {
            return new Numbers(n, Math.round(value * (double) n / VISITS), 0);
        }
        if (measure.kind() == Kind.RATE || estimate.statistic() == Statistic.WITHIN_TARGET) {
            long part = Math.round(value * (double) n);
            return new Numbers(n, part, n - part);
        }
        return new Numbers(n, 0, 0);
    }

    LongStream all() {
        return LongStream.of(base, part, rest);
    }
}
