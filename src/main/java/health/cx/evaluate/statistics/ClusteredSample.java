package health.cx.evaluate.statistics;

import java.util.Arrays;
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

    /** Per row the group and value it counts for; more rows than there are stay empty. */
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
        this.values = distinct(value);
        int[] drawn = Ranks.ascending(cluster);
        this.clusters = Math.min(MOST, IntStream.of(drawn).max().orElse(-1) + 1);
        int[] ends = new int[clusters + 1];
        for (int rank : drawn) {
            ends[rank % MOST + 1]++;
        }
        for (int one = 1; one < ends.length; one++) {
            ends[one] += ends[one - 1];
        }
        long[] cells = new long[cluster.length];
        int[] next = ends.clone();
        for (int row = 0; row < cells.length; row++) {
            long at = (long) group[row] * values.length + Arrays.binarySearch(values, value[row]);
            cells[next[drawn[row] % MOST]++] = (at << 32) | count[row];
        }
        this.start = new int[clusters + 1];
        this.slot = new int[cells.length];
        this.count = new int[cells.length];
        for (int one = 0; one < clusters; one++) {
            start[one + 1] = merge(cells, ends[one], ends[one + 1], start[one]);
        }
    }

    /** Enters one cluster's cells, each slot once, from a place on; where they end. */
    private int merge(long[] cells, int from, int end, int to) {
        Arrays.sort(cells, from, end);
        int last = to - 1;
        for (int i = from; i < end; i++) {
            int at = (int) (cells[i] >> 32);
            if (last < to || slot[last] != at) {
                slot[++last] = at;
            }
            count[last] += (int) cells[i];
        }
        return last + 1;
    }

    private static double[] distinct(double[] value) {
        double[] sorted = value.clone();
        Arrays.sort(sorted);
        int last = -1;
        for (double one : sorted) {
            if (last < 0 || Double.compare(sorted[last], one) != 0) {
                sorted[++last] = one;
            }
        }
        return Arrays.copyOf(sorted, last + 1);
    }
}
