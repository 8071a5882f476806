package health.cx.recompute;

import java.util.List;

/** Least squares by the normal equations and Gauss's elimination with the largest pivot. */
final class Elimination {

    private static final double NOTHING = 1e-9;

    private Elimination() {}

    /** The coefficients of all columns but the last, which is what they explain; 0 for one that the others say already. */
    static double[] leastSquares(List<double[]> rows) {
        int size = rows.isEmpty() ? 0 : rows.get(0).length - 1;
        double[][] equations = new double[size][size + 1];
        for (double[] row : rows) {
            for (int i = 0; i < size; i++) {
                for (int j = 0; j <= size; j++) {
                    equations[i][j] += row[i] * row[j];
                }
            }
        }
        boolean[] used = new boolean[size];
        int[] pivotOf = new int[size];
        for (int column = 0; column < size; column++) {
            int pivot = -1;
            for (int i = 0; i < size; i++) {
                boolean isLarger = pivot < 0 || Math.abs(equations[i][column]) > Math.abs(equations[pivot][column]);
                pivot = !used[i] && isLarger ? i : pivot;
            }
            pivotOf[column] = pivot < 0 || Math.abs(equations[pivot][column]) < NOTHING ? -1 : pivot;
            if (pivotOf[column] >= 0) {
                used[pivot] = true;
                eliminate(equations, pivot, column);
            }
        }
        double[] solution = new double[size];
        for (int column = 0; column < size; column++) {
            solution[column] =
                    pivotOf[column] < 0 ? 0 : equations[pivotOf[column]][size] / equations[pivotOf[column]][column];
        }
        return solution;
    }

    private static void eliminate(double[][] equations, int pivot, int column) {
        for (int i = 0; i < equations.length; i++) {
            if (i != pivot) {
                double factor = equations[i][column] / equations[pivot][column];
                for (int j = column; j < equations[i].length; j++) {
                    equations[i][j] -= factor * equations[pivot][j];
                }
            }
        }
    }
}
