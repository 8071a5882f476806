package health.cx.evaluate.drivers;

import health.cx.evaluate.statistics.Ranks;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Sums and products of several columns (the outcome last) over blocks of persons, from which a resample of blocks has its
 * correlations without looking at rows again. Columns should be centred, so that sums of products keep their digits.
 */
final class Products {

    /** The width of an interval from G blocks is known to 1 / sqrt(2 G): 3 %, as close as 999 replicates bring it. */
    private static final int BLOCKS = 500;

    private final int columns;
    private final double[][] blocks;

    /** Persons are dealt to the blocks in order of first appearance; each person's rows lie in one block. */
    Products(double[][] column, int[] person) {
        columns = column.length;
        int[] number = Ranks.byAppearance(person);
        int persons = 1 + Arrays.stream(number).max().orElse(-1);
        blocks = new double[Math.min(BLOCKS, persons)][size()];
        for (int row = 0; row < number.length; row++) {
            double[] block = blocks[number[row] % blocks.length];
            block[0]++;
            for (int i = 0; i < columns; i++) {
                block[1 + i] += column[i][row];
                for (int j = i; j < columns; j++) {
                    block[place(i, j)] += column[i][row] * column[j][row];
                }
            }
        }
    }

    private int size() {
        return 1 + columns + columns * (columns + 1) / 2;
    }

    /** Where the product of two columns lies, the first no later than the second. */
    private int place(int i, int j) {
        return 1 + columns + j * (j + 1) / 2 + i;
    }

    int blocks() {
        return blocks.length;
    }

    /** The weights with each block taken so many times; null where a column does not vary or columns are dependent. */
    double @Nullable [] weights(int[] times) {
        double[] sum = new double[size()];
        for (int b = 0; b < blocks.length; b++) {
            if (times[b] > 0) {
                add(sum, times[b], blocks[b]);
            }
        }
        double[][] correlations = new double[columns - 1][columns - 1];
        double[] withOutcome = new double[columns - 1];
        for (int i = 0; i < columns - 1; i++) {
            for (int j = i; j < columns; j++) {
                double r = covariance(sum, i, j) / Math.sqrt(covariance(sum, i, i) * covariance(sum, j, j));
                if (!Double.isFinite(r)) {
                    return null;
                }
                if (j == columns - 1) {
                    withOutcome[i] = r;
                } else {
                    correlations[i][j] = r;
                }
            }
        }
        return RelativeWeights.of(correlations, withOutcome);
    }

    /** A loop of its own and so plain that processors take several of its steps at once. */
    private static void add(double[] sum, double times, double[] block) {
        for (int k = 0; k < sum.length; k++) {
            sum[k] += times * block[k];
        }
    }

    private double covariance(double[] sum, int i, int j) {
        double value = sum[place(i, j)] - sum[1 + i] * sum[1 + j] / sum[0];
        return i == j && value <= 1e-9 * sum[0] ? 0 : value;
    }
}
