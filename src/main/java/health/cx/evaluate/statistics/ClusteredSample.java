package health.cx.evaluate.statistics;

import java.util.Arrays;
import java.util.stream.DoubleStream;

/**
 * Observations that come in clusters (a patient's visits), each in one of several groups (windows): what a bootstrap
 * draws whole clusters from. Laid out so that a replicate is one pass over the rows that copies nothing. Immutable.
 */
public final class ClusteredSample {

    final int groups;
    final double[] values;
    final int clusters;
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
        this.slot = new int[order.length];
        this.count = new int[order.length];
        this.clusterOf = new int[order.length];
        int seen = 0;
        for (int i = 0; i < order.length; i++) {
            int row = (int) order[i];
            seen += i > 0 && order[i] >> 32 == order[i - 1] >> 32 ? 0 : 1;
            this.clusterOf[i] = seen - 1;
            this.slot[i] = group[row] * values.length + Arrays.binarySearch(values, value[row]);
            this.count[i] = count[row];
        }
        this.clusters = seen;
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
