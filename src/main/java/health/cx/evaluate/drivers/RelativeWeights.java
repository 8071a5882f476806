package health.cx.evaluate.drivers;

import health.cx.evaluate.statistics.SymmetricEigen;
import org.jspecify.annotations.Nullable;

/**
 * How much each of several correlated predictors has in the share R-squared that all explain: Johnson JW (2000), A
 * heuristic method for estimating the relative weight of predictor variables in multiple regression, Multivariate
 * Behavioral Research 35, 1-19. With L the symmetric root of the predictors' correlations and b = L^-1 r, weight j is the
 * sum over k of L_jk^2 b_k^2. They add up to R-squared.
 */
final class RelativeWeights {

    /** Below it an eigenvalue of correlations is none: a predictor is said by the others already. */
    private static final double SINGULAR = 1e-8;

    private RelativeWeights() {}

    /**
     * Null where the predictors are linearly dependent.
     *
     * @param correlations of the predictors
     * @param withOutcome each predictor's correlation with the outcome
     */
    static double @Nullable [] of(double[][] correlations, double[] withOutcome) {
        SymmetricEigen eigen = SymmetricEigen.of(correlations);
        for (double value : eigen.values()) {
            if (!(value > SINGULAR)) {
                return null;
            }
        }
        double[][] root = eigen.squareRoot();
        double[] onto = eigen.overRoot(withOutcome);
        double[] weights = new double[withOutcome.length];
        for (int j = 0; j < weights.length; j++) {
            for (int k = 0; k < weights.length; k++) {
                weights[j] += root[j][k] * root[j][k] * onto[k] * onto[k];
            }
        }
        return weights;
    }
}
