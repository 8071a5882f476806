package health.cx.evaluate.statistics;

/**
 * The eigenvalues and eigenvectors of a small symmetric matrix, by cyclic rotations: Jacobi CGJ (1846), Crelle's Journal
 * 30, 51-94; Golub GH, Van Loan CF (2013), Matrix Computations, 4th edition, section 8.5. The same matrix gives the same
 * bits. Immutable.
 */
public final class SymmetricEigen {

    private static final int SWEEPS = 60;
    private static final double SMALL = 1e-15;

    private final double[] values;
    private final double[][] vectors;

    private SymmetricEigen(double[] values, double[][] vectors) {
        this.values = values;
        this.vectors = vectors;
    }

    /** Of a square matrix, of which the part above the diagonal is read and nothing changed. */
    public static SymmetricEigen of(double[][] matrix) {
        int n = matrix.length;
        double[][] a = new double[n][n];
        double[][] vectors = new double[n][n];
        double size = 0;
        for (int i = 0; i < n; i++) {
            vectors[i][i] = 1;
            for (int j = i; j < n; j++) {
                a[i][j] = matrix[i][j];
                size = Math.max(size, Math.abs(a[i][j]));
            }
        }
        for (int sweep = 0; sweep < SWEEPS && largest(a) > SMALL * size; sweep++) {
            for (int p = 0; p < n; p++) {
                for (int q = p + 1; q < n; q++) {
                    rotate(a, vectors, p, q);
                }
            }
        }
        double[] values = new double[n];
        for (int i = 0; i < n; i++) {
            values[i] = a[i][i];
        }
        return new SymmetricEigen(values, vectors);
    }

    private static double largest(double[][] a) {
        double largest = 0;
        for (int p = 0; p < a.length; p++) {
            for (int q = p + 1; q < a.length; q++) {
                largest = Math.max(largest, Math.abs(a[p][q]));
            }
        }
        return largest;
    }

    /** Turns the plane of p and q, the smaller first, so that their element becomes 0; above the diagonal alone. */
    private static void rotate(double[][] a, double[][] vectors, int p, int q) {
        double between = a[p][q];
        if (between == 0) {
            return;
        }
        double theta = (a[q][q] - a[p][p]) / (2 * between);
        // beyond 1e154 the square overflows, and the turn is none, as it should be
        double t = (theta < 0 ? -1 : 1) / (Math.abs(theta) + Math.sqrt(theta * theta + 1));
        double c = 1 / Math.sqrt(t * t + 1);
        double s = t * c;
        a[p][p] -= t * between;
        a[q][q] += t * between;
        a[p][q] = 0;
        for (int k = 0; k < p; k++) {
            turn(a[k], p, q, c, s);
        }
        for (int k = p + 1; k < q; k++) {
            double above = a[p][k];
            a[p][k] = c * above - s * a[k][q];
            a[k][q] = s * above + c * a[k][q];
        }
        for (int k = q + 1; k < a.length; k++) {
            double above = a[p][k];
            a[p][k] = c * above - s * a[q][k];
            a[q][k] = s * above + c * a[q][k];
        }
        for (double[] row : vectors) {
            turn(row, p, q, c, s);
        }
    }

    private static void turn(double[] row, int p, int q, double c, double s) {
        double first = row[p];
        row[p] = c * first - s * row[q];
        row[q] = s * first + c * row[q];
    }

    /** In no order. */
    public double[] values() {
        return values.clone();
    }

    /**
     * The matrix with the same eigenvectors and the square roots of the eigenvalues; of a positive semi-definite one. What
     * rounding makes of an eigenvalue of 0 counts as 0.
     */
    public double[][] squareRoot() {
        int n = values.length;
        double[][] root = new double[n][n];
        double[] roots = new double[n];
        for (int k = 0; k < n; k++) {
            roots[k] = Math.sqrt(Math.max(0, values[k]));
        }
        for (int i = 0; i < n; i++) {
            for (int j = 0; j <= i; j++) {
                root[i][j] = product(vectors[i], roots, vectors[j]);
                root[j][i] = root[i][j];
            }
        }
        return root;
    }

    /** The inverse of {@link #squareRoot} times a vector; of a matrix whose eigenvalues are all above 0. */
    public double[] overRoot(double[] vector) {
        int n = values.length;
        double[] result = new double[n];
        for (int k = 0; k < n; k++) {
            double along = 0;
            for (int i = 0; i < n; i++) {
                along += vectors[i][k] * vector[i];
            }
            along /= Math.sqrt(values[k]);
            for (int i = 0; i < n; i++) {
                result[i] += vectors[i][k] * along;
            }
        }
        return result;
    }

    private static double product(double[] one, double[] weights, double[] other) {
        double sum = 0;
        for (int k = 0; k < one.length; k++) {
            sum += one[k] * weights[k] * other[k];
        }
        return sum;
    }
}
