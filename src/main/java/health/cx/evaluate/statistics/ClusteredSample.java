package health.cx.evaluate.statistics;

import java.util.Arrays;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * Observations that come in clusters (a patient's visits), each in one of several groups (windows): what a bootstrap
 * draws whole clusters from. Laid out so that a replicate is one pass over the rows that copies nothing. Immutable.
 */
public final class ClusteredSample {

    final int groups;
    final double[] values;
    final int clusters;
    /** Per cluster of a single observation the slot it counts in; -1 for a cluster whose rows are below. */
    final int[] single;

    final int[] clusterOf;
    final int[] slot;
    final int[] count;

    /**
     * From rows in any order.
     *
     * @param groups how many groups there are
     * @param cluster per row, the number of its cluster; clusters are drawn by rank of number
     * @param group per row, 0 to {@code groups} - 1
     * @param value per row
     * @param count per row, how many observations it stands for
     */
    public ClusteredSample(int groups, int[] cluster, int[] group, double[] value, int[] count) {
        if (group.length != cluster.length || value.length != cluster.length || count.length != cluster.length) {
            throw new IllegalArgumentException("columns of different length");
        }
        this.groups = groups;
        this.values = DoubleStream.of(value).sorted().distinct().toArray();
        long[] order = order(cluster);
        int[] seen = new int[order.length];
        for (int i = 1; i < order.length; i++) {
            seen[i] = seen[i - 1] + (order[i] >> 32 == order[i - 1] >> 32 ? 0 : 1);
        }
        this.clusters = order.length == 0 ? 0 : seen[order.length - 1] + 1;
        this.single = new int[clusters];
        Arrays.fill(single, -1);
        int[] rows = IntStream.range(0, order.length)
                .filter(i -> {
                    int row = (int) order[i];
                    boolean alone = (i == 0 || seen[i - 1] != seen[i])
                            && (i + 1 == order.length || seen[i + 1] != seen[i])
                            && count[row] == 1;
                    if (alone) {
                        single[seen[i]] = slot(group[row], value[row]);
                    }
                    return !alone;
                })
                .toArray();
        this.clusterOf = IntStream.of(rows).map(i -> seen[i]).toArray();
        this.slot = IntStream.of(rows)
                .map(i -> slot(group[(int) order[i]], value[(int) order[i]]))
                .toArray();
        this.count = IntStream.of(rows).map(i -> count[(int) order[i]]).toArray();
    }

    private int slot(int group, double value) {
        return group * values.length + Arrays.binarySearch(values, value);
    }

    /** Rows by cluster: the cluster in the upper half of each number, the row in the lower. */
    private static long[] order(int[] cluster) {
        long[] order = new long[cluster.length];
        for (int row = 0; row < order.length; row++) {
            order[row] = ((long) cluster[row] << 32) | row;
        }
        Arrays.sort(order);
        return order;
    }
}
