package health.cx.evaluate.statistics;

/**
 * Ordinary least squares without intercept: centre the columns, or give a column of ones. By modified Gram-Schmidt with
 * the outcome as the last column: Björck Å (1967), Solving linear least squares problems by Gram-Schmidt
 * orthogonalization, BIT 7, 1-21. A column that says nothing which the columns before it have not said (it is 0, or a
 * linear combination of them) is dropped, not failed: its coefficient is 0. Immutable.
 */
public final class LeastSquares {

    /** A column is dropped when less than this share of its sum of squares is left by the columns before it. */
    private static final double TOLERANCE = 1e-9;

    private final double[] coefficients;
    private final boolean[] dropped;
    private final double[] residuals;
    private final double rSquared;

    private LeastSquares(double[] coefficients, boolean[] dropped, double[] residuals, double rSquared) {
        this.coefficients = coefficients;
        this.dropped = dropped;
        this.residuals = residuals;
        this.rSquared = rSquared;
    }

    /**
     * Regresses {@code y} on the columns.
     *
     * @param columns each as long as {@code y}, all values finite; none is changed
     * @param y finite
     */
    public static LeastSquares of(double[][] columns, double[] y) {
        int k = columns.length;
        double[][] left = new double[k][];
        double[][] triangle = new double[k][k];
        boolean[] dropped = new boolean[k];
        double[] onto = new double[k];
        double[] residuals = y.clone();
        for (int j = 0; j < k; j++) {
            left[j] = columns[j].clone();
            double before = dot(left[j], left[j]);
            for (int i = 0; i < j; i++) {
                triangle[i][j] = dropped[i] ? 0 : takeOut(left[i], triangle[i][i], left[j]);
            }
            triangle[j][j] = dot(left[j], left[j]);
            dropped[j] = !(triangle[j][j] > TOLERANCE * before);
            onto[j] = dropped[j] ? 0 : takeOut(left[j], triangle[j][j], residuals);
        }
        double all = dot(y, y);
        double rSquared = all == 0 ? Double.NaN : Math.max(0, 1 - dot(residuals, residuals) / all);
        return new LeastSquares(solve(triangle, onto, dropped), dropped, residuals, rSquared);
    }

    /** Takes out of {@code column} its part along {@code direction}, and tells how many times that is. */
    private static double takeOut(double[] direction, double square, double[] column) {
        double times = dot(direction, column) / square;
        for (int row = 0; row < column.length; row++) {
            column[row] -= times * direction[row];
        }
        return times;
    }

    private static double dot(double[] a, double[] b) {
        if (a.length != b.length) {
            throw new IllegalArgumentException("columns of " + a.length + " and " + b.length + " values");
        }
        double sum = 0;
        for (int row = 0; row < a.length; row++) {
            sum += a[row] * b[row];
        }
        return sum;
    }

    private static double[] solve(double[][] triangle, double[] onto, boolean[] dropped) {
        double[] coefficients = new double[onto.length];
        for (int j = onto.length - 1; j >= 0; j--) {
            double value = onto[j];
            for (int i = j + 1; i < onto.length; i++) {
                value -= triangle[j][i] * coefficients[i];
            }
            coefficients[j] = dropped[j] ? 0 : value;
        }
        return coefficients;
    }

    /** Per column how much {@code y} rises with one unit of it; 0 where it was dropped. */
    public double[] coefficients() {
        return coefficients.clone();
    }

    /** Per column whether it says nothing that the columns before it have not said. */
    public boolean[] dropped() {
        return dropped.clone();
    }

    /** Per row what the columns do not explain. */
    public double[] residuals() {
        return residuals.clone();
    }

    /** The share of the sum of squares of {@code y} (about 0, not about its mean) that is explained; NaN where it is 0. */
    public double rSquared() {
        return rSquared;
    }
}
