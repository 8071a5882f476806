package health.cx.evaluate.drivers;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Sums and products of several columns (the outcome last) over blocks of persons, from which a resample of blocks has its
 * correlations without looking at rows again. Columns should be centred, so that sums of products keep their digits.
 */
final class Products {

    /** More blocks would not sharpen an interval that 999 replicates make. */
    private static final int BLOCKS = 2000;

    private final int columns;
    private final double[][] blocks;

    /** Persons are dealt to the blocks in order of first appearance; each person's rows lie in one block. */
    Products(double[][] column, int[] person) {
        columns = column.length;
        int[] number = numbered(person);
        int persons = 1 + Arrays.stream(number).max().orElse(-1);
        blocks = new double[Math.min(BLOCKS, persons)][1 + columns + columns * columns];
        for (int row = 0; row < number.length; row++) {
            double[] block = blocks[number[row] % blocks.length];
            block[0]++;
            for (int i = 0; i < columns; i++) {
                block[1 + i] += column[i][row];
                for (int j = i; j < columns; j++) {
                    block[1 + columns + i * columns + j] += column[i][row] * column[j][row];
                }
            }
        }
    }

    private static int[] numbered(int[] person) {
        Map<Integer, Integer> numbers = new HashMap<>();
        int[] number = new int[person.length];
        for (int row = 0; row < person.length; row++) {
            number[row] = numbers.computeIfAbsent(person[row], p -> numbers.size());
        }
        return number;
    }

    int blocks() {
        return blocks.length;
    }

    /** The weights with each block taken so many times; null where a column does not vary or columns are dependent. */
    double @Nullable [] weights(int[] times) {
        double[] sum = new double[1 + columns + columns * columns];
        for (int b = 0; b < blocks.length; b++) {
            for (int k = 0; times[b] > 0 && k < sum.length; k++) {
                sum[k] += times[b] * blocks[b][k];
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

    private double covariance(double[] sum, int i, int j) {
        double value = sum[1 + columns + i * columns + j] - sum[1 + i] * sum[1 + j] / sum[0];
        return i == j && value <= 1e-9 * sum[0] ? 0 : value;
    }
}
