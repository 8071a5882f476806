package health.cx.evaluate.compare;

import java.util.List;

/**
 * How far scores tell entities apart: an entity's reliability is b / (b + V), b the variance between the true scores.
 * b = max(0, (sum n (a - abar)^2 - sum n V (1 - n / N)) / (N - sum n^2 / N)), abar weighted by n: the moment estimator of
 * a random effect with known variances within (Cochran 1954, The combination of estimates from different experiments,
 * Biometrics 10, 101-129, with weights n). AHRQ's printed formula subtracts another term.
 *
 * @param between b, 0 or more
 * @param mean abar
 * @param perRespondent the mean of n V: what one respondent's answer varies
 */
public record Reliability(double between, double mean, double perRespondent) {

    /** Below it no entity is ranked or judged against others. */
    public static final double ENOUGH = 0.70;

    /** Of the scores of two or more entities with known variances. */
    public static Reliability of(List<Scored> entities) {
        double all = entities.stream().mapToLong(Scored::n).sum();
        double mean = 0;
        for (Scored one : entities) {
            mean += one.n() * one.value() / all;
        }
        double spread = 0;
        double chance = 0;
        double squares = 0;
        double within = 0;
        for (Scored one : entities) {
            spread += one.n() * (one.value() - mean) * (one.value() - mean);
            chance += one.n() * one.variance() * (1 - one.n() / all);
            squares += (double) one.n() * one.n() / all;
            within += one.n() * one.variance() / entities.size();
        }
        double between = entities.size() < 2 ? 0 : Math.max(0, (spread - chance) / (all - squares));
        return new Reliability(between, mean, within);
    }

    /** Whether it can be estimated at all: scores that differ by no more than chance have none. */
    public boolean known() {
        return between > 0;
    }

    /** Of an entity whose score has this variance, 0 to 1; 0 where it can't be estimated. */
    public double of(double variance) {
        return known() ? between / (between + variance) : 0;
    }

    /**
     * About how many more respondents an entity of n needs until its reliability is {@link #ENOUGH}; 0 where it is, and
     * where it can't be estimated.
     */
    public long needed(long n) {
        double enough = known() ? ENOUGH / (1 - ENOUGH) * perRespondent / between : 0;
        return Math.max(0, (long) Math.ceil(enough - n));
    }
}
