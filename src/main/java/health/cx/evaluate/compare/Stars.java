package health.cx.evaluate.compare;

import health.cx.evaluate.statistics.Normal;
import health.cx.evaluate.statistics.StudentT;
import java.util.ArrayList;
import java.util.List;

/**
 * One, two or three stars for an entity among others: three where its score lies above the mean of all, by more than
 * chance and by enough to matter; one likewise below; else two. AHRQ, Instructions for Analyzing Data from CAHPS Surveys
 * (hypothesis tests and assignment of final ratings).
 *
 * @param id the entity
 * @param stars 1 to 3
 * @param distance D = a - m, m the mean of all entities, weighted by the entities' weights
 * @param standardError of D; NaN where a variance is not known
 * @param p two-sided, t = D / SE on N - P - k degrees of freedom; NaN without a standard error
 * @param wrong the probability that the star is wrong, given the score and how true scores spread: that a true score
 *     with three (one) stars lies below (above) the mean, or that one with two stars lies further from it than what
 *     matters; NaN where the spread can't be estimated
 */
public record Stars(String id, int stars, double distance, double standardError, double p, double wrong) {

    /**
     * What a star takes.
     *
     * @param alpha the level of the test
     * @param meanDifference the smallest distance that matters, in points of the score
     * @param change the smallest distance that matters, as a share of the way from the mean to the nearer end of the scale
     */
    public record Rule(double alpha, double meanDifference, double change) {

        private double threshold(double mean, double lowest, double highest) {
            return Math.max(meanDifference, change * Math.min(mean - lowest, highest - mean));
        }
    }

    /** The scale that scores lie on. */
    public record Range(double lowest, double highest) {}

    /** The stars of entities that all weigh the same. */
    public static List<Stars> of(List<Scored> entities, int adjusters, Rule rule, Range range) {
        return of(entities, entities.stream().map(one -> 1.0).toList(), adjusters, rule, range);
    }

    /** The stars of entities with these weights, above 0. */
    public static List<Stars> of(List<Scored> entities, List<Double> weights, int adjusters, Rule rule, Range range) {
        double total = weights.stream().mapToDouble(w -> w).sum();
        double mean = 0;
        double common = 0;
        for (int i = 0; i < entities.size(); i++) {
            double share = weights.get(i) / total;
            mean += share * entities.get(i).value();
            common += share * share * entities.get(i).variance();
        }
        double threshold = rule.threshold(mean, range.lowest(), range.highest());
        double df = Heterogeneity.df(entities, adjusters);
        Reliability reliability = Reliability.of(entities);
        List<Stars> all = new ArrayList<>();
        for (int i = 0; i < entities.size(); i++) {
            Scored one = entities.get(i);
            double distance = one.value() - mean;
            double variance = one.variance() * (1 - 2 * weights.get(i) / total) + common;
            double p = variance > 0 && df > 0 ? StudentT.p(distance / Math.sqrt(variance), df) : Double.NaN;
            int stars = !(p < rule.alpha) || Math.abs(distance) < threshold ? 2 : distance > 0 ? 3 : 1;
            double wrong = wrong(stars, one, mean, threshold, reliability);
            all.add(new Stars(one.id(), stars, distance, Math.sqrt(variance), p, wrong));
        }
        return all;
    }

    /**
     * True scores are taken to spread normally around the mean with variance b: given a score, the true distance is
     * normal with mean R D and variance R V. Efron B, Morris C (1975), Data analysis using Stein's estimator and its
     * generalizations, JASA 70, 311-319.
     */
    private static double wrong(int stars, Scored one, double mean, double threshold, Reliability reliability) {
        double r = reliability.of(one.variance());
        double deviation = Math.sqrt(r * one.variance());
        if (!(deviation > 0)) {
            return Double.NaN;
        }
        double likely = r * (one.value() - mean);
        return switch (stars) {
            case 3 -> Normal.below(-likely / deviation);
            case 1 -> Normal.below(likely / deviation);
            default -> Normal.below((-threshold - likely) / deviation) + Normal.below((likely - threshold) / deviation);
        };
    }
}
