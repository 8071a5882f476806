package health.cx.evaluate.statistics;

/** placeholder until merged */
public final class LeastSquares {

    private static final double TOLERANCE = 1e-9;

    private final double[] coefficients;
    private final boolean[] dropped;
    private final double rSquared;

    private LeastSquares(double[] coefficients, boolean[] dropped, double rSquared) {
        this.coefficients = coefficients;
        this.dropped = dropped;
        this.rSquared = rSquared;
    }

    /** Fits. */
    public static LeastSquares of(double[][] columns, double[] y) {
        int k = columns.length;
        double[][] a = new double[k][k + 1];
        double yy = 0;
        for (double v : y) {
            yy += v * v;
        }
        double[] diagonal = new double[k];
        for (int i = 0; i < k; i++) {
            for (int j = 0; j <= k; j++) {
                double[] other = j == k ? y : columns[j];
                double sum = 0;
                for (int row = 0; row < y.length; row++) {
                    sum += columns[i][row] * other[row];
                }
                a[i][j] = sum;
            }
            diagonal[i] = a[i][i];
        }
        boolean[] dropped = new boolean[k];
        double[] xy = new double[k];
        for (int i = 0; i < k; i++) {
            xy[i] = a[i][k];
        }
        for (int p = 0; p < k; p++) {
            if (!(a[p][p] > TOLERANCE * diagonal[p]) || diagonal[p] == 0) {
                dropped[p] = true;
                continue;
            }
            double pivot = a[p][p];
            for (int j = 0; j <= k; j++) {
                a[p][j] /= pivot;
            }
            for (int i = 0; i < k; i++) {
                if (i != p) {
                    double factor = a[i][p];
                    for (int j = 0; j <= k; j++) {
                        a[i][j] -= factor * a[p][j];
                    }
                }
            }
        }
        double[] b = new double[k];
        double explained = 0;
        for (int i = 0; i < k; i++) {
            b[i] = dropped[i] ? 0 : a[i][k];
            explained += b[i] * xy[i];
        }
        return new LeastSquares(b, dropped, yy == 0 ? Double.NaN : explained / yy);
    }

    public double[] coefficients() {
        return coefficients.clone();
    }

    public boolean[] dropped() {
        return dropped.clone();
    }

    public double rSquared() {
        return rSquared;
    }
}
