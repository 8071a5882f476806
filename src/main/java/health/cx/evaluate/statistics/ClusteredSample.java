package health.cx.evaluate.statistics;

import java.util.Arrays;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * Observations that come in clusters (a patient's visits), each in one of several groups (windows): what a bootstrap
 * draws whole clusters from. Laid out so that a replicate is one pass over the rows that copies nothing. Immutable.
 */
public final class ClusteredSample {

    /**
     * The most clusters that are drawn; of more, those whose ranks leave the same rest make one block, which is drawn
     * whole. 1,000 blocks give a standard error to 1 / sqrt(2 x 1,000) = 2.2 %, as near as 999 replicates tell it, and cost
     * no more for a million patients.
     */
    static final int MOST = 1000;

    final int groups;
    final double[] values;
    final int clusters;
    /** Where the rows of each cluster start, and where the last one's end. */
    final int[] start;

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
        int[] drawn = ranks(cluster);
        this.clusters = Math.min(MOST, IntStream.of(drawn).max().orElse(-1) + 1);
        long[] cells = new long[cluster.length];
        for (int row = 0; row < cells.length; row++) {
            long at = (long) group[row] * values.length + Arrays.binarySearch(values, value[row]);
            cells[row] = ((long) (drawn[row] % MOST) << 32) | at;
        }
        long[] distinct = Arrays.stream(cells).sorted().distinct().toArray();
        this.start = new int[clusters + 1];
        for (long cell : distinct) {
            start[(int) (cell >> 32) + 1]++;
        }
        Arrays.parallelPrefix(start, Integer::sum);
        this.slot = Arrays.stream(distinct).mapToInt(cell -> (int) cell).toArray();
        this.count = new int[distinct.length];
        for (int row = 0; row < cells.length; row++) {
            this.count[Arrays.binarySearch(distinct, cells[row])] += count[row];
        }
    }

    /** Per row the rank of its cluster's number. */
    private static int[] ranks(int[] cluster) {
        int[] numbers = IntStream.of(cluster).sorted().distinct().toArray();
        return IntStream.of(cluster)
                .map(number -> Arrays.binarySearch(numbers, number))
                .toArray();
    }
}
