package health.cx.evaluate.compare;

import health.cx.evaluate.statistics.FTest;
import java.util.List;

/**
 * Whether scores of several practices differ by more than chance: F = sum((a - g)^2 / V) / (P - 1) on (P - 1, N - P),
 * g the mean weighted by 1 / V. AHRQ, Instructions for Analyzing Data from CAHPS Surveys (global F test).
 */
final class Heterogeneity {

    private static final double ALPHA = 0.05;

    private Heterogeneity() {}

    /** True where F is significant; not where it can't be computed. */
    static boolean significant(List<Standing> entities) {
        double df = df(entities);
        if (entities.size() < 2 || df <= 0 || entities.stream().anyMatch(one -> variance(one) <= 0)) {
            return false;
        }
        return FTest.p(f(entities), entities.size() - 1, df) < ALPHA;
    }

    static double f(List<Standing> entities) {
        double weights = 0;
        double sum = 0;
        for (Standing one : entities) {
            weights += 1 / variance(one);
            sum += one.known() / variance(one);
        }
        double g = sum / weights;
        double squares = 0;
        for (Standing one : entities) {
            squares += (one.known() - g) * (one.known() - g) / variance(one);
        }
        return squares / (entities.size() - 1);
    }

    /** N - P. */
    static double df(List<Standing> entities) {
        return entities.stream().mapToLong(Standing::n).sum() - entities.size();
    }

    static double variance(Standing one) {
        return one.uncertainty() instanceof Uncertainty.Modelled modelled
                ? modelled.score().variance()
                : Double.NaN;
    }
}
