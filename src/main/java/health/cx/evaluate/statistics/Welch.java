package health.cx.evaluate.statistics;

/**
 * The difference of two means of independent samples whose variances need not be equal. Welch BL (1947), The
 * generalization of "Student's" problem when several different population variances are involved, Biometrika 34, 28-35;
 * degrees of freedom after Satterthwaite FE (1946), Biometrics Bulletin 2, 110-114.
 *
 * @param t the statistic
 * @param df its degrees of freedom
 * @param p two-sided
 * @param interval 95 %, of the first mean minus the second
 */
public record Welch(double t, double df, double p, Interval interval) {

    /** From means, variances of single observations (divided by n - 1), and numbers of observations, 2 or more. */
    public static Welch of(double mean1, double variance1, long n1, double mean2, double variance2, long n2) {
        if (n1 < 2 || n2 < 2 || !(variance1 >= 0 && variance2 >= 0 && variance1 + variance2 > 0)) {
            throw new IllegalArgumentException("two samples of two or more that vary are needed");
        }
        double v1 = variance1 / n1;
        double v2 = variance2 / n2;
        double df = (v1 + v2) * (v1 + v2) / (v1 * v1 / (n1 - 1) + v2 * v2 / (n2 - 1));
        double t = (mean1 - mean2) / Math.sqrt(v1 + v2);
        Interval interval = StudentT.interval(mean1 - mean2, v1 + v2, df, Interval.CONFIDENCE);
        return new Welch(t, df, StudentT.p(t, df), interval);
    }
}
