package health.cx.evaluate.score;

import health.cx.evaluate.Measure;
import health.cx.evaluate.Statistic;
import health.cx.evaluate.statistics.Interval;
import health.cx.evaluate.statistics.Quantiles;
import health.cx.evaluate.statistics.Wilson;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Minutes or days as counts per distinct value, kept sorted: a month of a practice has few distinct values. */
public final class Distribution implements Cell {

    private double[] values = new double[8];
    private long[] counts = new long[8];
    private int size;
    private long outside;

    /** Adds {@code n} visits that took {@code value}. */
    public void add(double value, long n) {
        int at = Arrays.binarySearch(values, 0, size, value);
        if (at < 0) {
            at = -at - 1;
            insert(at, value);
        }
        counts[at] += n;
    }

    /** Adds {@code n} visits without a value that count as not within the target. */
    public void addOutside(long n) {
        outside += n;
    }

    private void insert(int at, double value) {
        if (size == values.length) {
            values = Arrays.copyOf(values, 2 * size);
            counts = Arrays.copyOf(counts, 2 * size);
        }
        System.arraycopy(values, at, values, at + 1, size - at);
        System.arraycopy(counts, at, counts, at + 1, size - at);
        values[at] = value;
        counts[at] = 0;
        size++;
    }

    @Override
    public void addAll(Cell other) {
        Distribution distribution = (Distribution) other;
        for (int i = 0; i < distribution.size; i++) {
            add(distribution.values[i], distribution.counts[i]);
        }
        outside += distribution.outside;
    }

    @Override
    public List<Estimate> estimates(Measure measure) {
        List<Estimate> estimates = new ArrayList<>();
        if (size == 0) {
            estimates.add(Estimate.missing(Statistic.MEDIAN, 0));
            estimates.add(Estimate.missing(Statistic.P90, 0));
        } else {
            Quantiles quantiles = new Quantiles(Arrays.copyOf(values, size), Arrays.copyOf(counts, size));
            estimates.add(median(quantiles));
            estimates.add(p90(quantiles));
        }
        if (measure.target() != null) {
            estimates.add(within(measure.target()));
        }
        return estimates;
    }

    private static Estimate median(Quantiles quantiles) {
        Interval interval = quantiles.between(0.5, Interval.CONFIDENCE);
        return Estimate.of(Statistic.MEDIAN, quantiles.type7(0.5), quantiles.n(), interval);
    }

    /** Stated only where it has an interval, from 36 visits. */
    private static Estimate p90(Quantiles quantiles) {
        Interval interval = quantiles.between(0.9, Interval.CONFIDENCE);
        return interval == null
                ? Estimate.missing(Statistic.P90, quantiles.n())
                : Estimate.of(Statistic.P90, quantiles.type7(0.9), quantiles.n(), interval);
    }

    private Estimate within(double target) {
        long n = outside;
        long within = 0;
        for (int i = 0; i < size; i++) {
            n += counts[i];
            within += values[i] <= target ? counts[i] : 0;
        }
        if (n == 0) {
            return Estimate.missing(Statistic.WITHIN_TARGET, 0);
        }
        var share = Wilson.of(within, n);
        return Estimate.of(Statistic.WITHIN_TARGET, share.value(), n, share.interval());
    }
}
