package health.cx.evaluate.statistics;

import java.util.Arrays;

/** Numbers as ranks among their distinct values, without an object for each. */
public final class Ranks {

    private Ranks() {}

    /** From 0, the smallest. */
    public static int[] ascending(int[] numbers) {
        long[] sorted = new long[numbers.length];
        Arrays.setAll(sorted, row -> ((long) numbers[row] << 32) | row);
        Arrays.sort(sorted);
        int[] ranks = new int[numbers.length];
        int rank = -1;
        for (int i = 0; i < sorted.length; i++) {
            rank += i == 0 || sorted[i] >> 32 != sorted[i - 1] >> 32 ? 1 : 0;
            ranks[(int) sorted[i]] = rank;
        }
        return ranks;
    }

    /** From 0, the one that appears first. */
    public static int[] byAppearance(int[] numbers) {
        int[] ascending = ascending(numbers);
        int[] renumbered = new int[numbers.length];
        Arrays.fill(renumbered, -1);
        int seen = 0;
        for (int row = 0; row < ascending.length; row++) {
            int rank = ascending[row];
            if (renumbered[rank] < 0) {
                renumbered[rank] = seen++;
            }
            ascending[row] = renumbered[rank];
        }
        return ascending;
    }
}
