package health.cx.evaluate.statistics;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The bootstrap of medians that draws clusters: with each cluster go all its observations in all groups, so that what
 * one patient's visits have in common, within a window and between windows, is kept. Davison AC, Hinkley DV (1997),
 * Bootstrap Methods and their Application, sections 3.8 and 5.3 (percentile interval). The same generator state gives
 * the same replicates.
 */
public final class ClusterBootstrap {

    /** How many replicates are drawn: the smallest two-sided p-value is 2 / 1000. */
    public static final int REPLICATES = 999;

    /** So many replicates are counted side by side, since processors add several numbers at once. */
    private static final int LANES = 64;

    private ClusterBootstrap() {}

    /**
     * The medians (type 7) of every replicate, by group; NaN where a replicate drew nothing of a group, which
     * {@link #compare} leaves out.
     */
    public static double[][] medians(ClusteredSample sample, int replicates, SplitMix random) {
        double[][] medians = new double[sample.groups][replicates];
        int[] drawn = new int[sample.clusters * LANES];
        int[] counts = new int[sample.groups * sample.values.length * LANES];
        for (int first = 0; first < replicates; first += LANES) {
            int lanes = Math.min(LANES, replicates - first);
            Arrays.fill(drawn, 0);
            draw(sample.clusters, lanes, drawn, random);
            Arrays.fill(counts, 0);
            count(sample, drawn, counts);
            for (int g = 0; g < sample.groups; g++) {
                for (int lane = 0; lane < lanes; lane++) {
                    medians[g][first + lane] = median(sample.values, counts, g * sample.values.length * LANES + lane);
                }
            }
        }
        return medians;
    }

    /** Draws, for each replicate, as many clusters as there are, with replacement. */
    private static void draw(int clusters, int lanes, int[] drawn, SplitMix random) {
        for (int lane = 0; lane < lanes; lane++) {
            for (int i = 0; i < clusters; i++) {
                drawn[random.below(clusters) * LANES + lane]++;
            }
        }
    }

    /** Adds up what the drawn clusters hold; a value is counted less than 2^31 times. */
    private static void count(ClusteredSample sample, int[] drawn, int[] counts) {
        for (int cluster = 0; cluster < sample.clusters; cluster++) {
            for (int row = sample.start[cluster]; row < sample.start[cluster + 1]; row++) {
                add(counts, sample.slot[row] * LANES, sample.count[row], drawn, cluster * LANES);
            }
        }
    }

    /** A loop of its own and so plain that processors take several of its steps at once. */
    private static void add(int[] counts, int to, int times, int[] drawn, int from) {
        for (int lane = 0; lane < LANES; lane++) {
            counts[to + lane] += times * drawn[from + lane];
        }
    }

    private static double median(double[] values, int[] counts, int from) {
        long n = 0;
        for (int k = 0; k < values.length; k++) {
            n += counts[from + k * LANES];
        }
        if (n == 0) {
            return Double.NaN;
        }
        int k = 0;
        long upTo = counts[from];
        while (2 * upTo < n) {
            upTo += counts[from + ++k * LANES];
        }
        if (2 * upTo > n) {
            return values[k];
        }
        int next = k + 1;
        while (counts[from + next * LANES] == 0) {
            next++;
        }
        return (values[k] + values[next]) / 2;
    }

    /**
     * What replicates of a difference say.
     *
     * @param interval 95 %, percentile
     * @param p two-sided: twice the smaller share of replicates at or beyond 0, the observed sample counted as one
     */
    public record Replicated(Interval interval, double p) {}

    /** The percentile interval of replicated differences and its p-value; null with under nine in ten usable. */
    public static @Nullable Replicated compare(double[] differences) {
        double[] usable = Arrays.stream(differences).filter(Double::isFinite).toArray();
        if (usable.length == 0 || usable.length < 0.9 * differences.length) {
            return null;
        }
        Arrays.sort(usable);
        long[] once = new long[usable.length];
        Arrays.fill(once, 1);
        Quantiles quantiles = new Quantiles(usable, once);
        double tail = (1 - Interval.CONFIDENCE) / 2;
        return new Replicated(new Interval(quantiles.type7(tail), quantiles.type7(1 - tail)), p(usable));
    }

    private static double p(double[] differences) {
        long down = Arrays.stream(differences).filter(d -> d <= 0).count();
        long up = Arrays.stream(differences).filter(d -> d >= 0).count();
        return Math.min(1, 2.0 * (Math.min(down, up) + 1) / (differences.length + 1));
    }
}
