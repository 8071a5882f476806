package health.cx.evaluate.statistics;

/**
 * An estimate drawn towards the mean of all by as much as chance may have moved it: y* = m + (1 - B)(y - m), B = V / (V +
 * tau^2). Efron B, Morris C (1975), Data analysis using Stein's estimator and its generalizations, JASA 70, 311-319. Its
 * variance is that of the normal model plus what is not known of the mean and of tau^2, for with few values tau^2 is
 * hardly known: (1 - B) V + B^2 V_m + 2 B^2 (y - m)^2 / max(1, k - 3), after Morris C (1983), Parametric empirical
 * Bayes inference, JASA 78, 47-55.
 *
 * @param value y*
 * @param variance of its error
 * @param weight B, how far it was drawn: 0 not at all, 1 all the way
 */
public record EmpiricalBayes(double value, double variance, double weight) {

    /**
     * Shrinks one of {@code k} estimates.
     *
     * @param own the estimate and the variance of its sampling error
     * @param mean what it is drawn towards, and the variance of that
     * @param between the variance of the true values, tau^2
     * @param k how many estimates tau^2 was taken from
     */
    public static EmpiricalBayes of(
            DerSimonianLaird.Estimated own, DerSimonianLaird.Estimated mean, double between, int k) {
        double v = own.variance();
        double b = v == 0 ? 0 : v / (v + between);
        double away = own.value() - mean.value();
        double unknown = 2 * b * b * away * away / Math.max(1, k - 3);
        return new EmpiricalBayes(mean.value() + (1 - b) * away, (1 - b) * v + b * b * mean.variance() + unknown, b);
    }
}
