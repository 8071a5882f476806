package health.cx.evaluate.score;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A score as a weighted sum of item means and a constant. An item is itself, a composite the mean of its items, an
 * index the mean of its composites. Within a composite an item weighs min(n, K); with K = 1 all weigh the same. An item
 * that an entity lacks is left out and its items are centred on the mean of the entities, so that a missing hard item is
 * no advantage: sum of w (a - mu) + mean of mu (AHRQ, Instructions for Analyzing Data from CAHPS Surveys).
 */
final class Combination {

    private final double[] weights;
    private double constant;
    private int[] items = {};

    private Combination(int allItems) {
        weights = new double[allItems];
    }

    /**
     * The combination for an entity; null where it lacks a whole composite.
     *
     * @param composites the items of each composite
     * @param centres per item the mean over entities, NaN where no entity has it
     * @param k the number of answers from which on all items weigh the same, 1 or more
     */
    static @Nullable Combination of(Sample sample, List<int[]> composites, double[] centres, long k) {
        Combination combination = new Combination(centres.length);
        for (int[] items : composites) {
            int[] has = IntStream.of(items)
                    .filter(item -> sample.answered(item) > 0)
                    .toArray();
            if (has.length == 0) {
                return null;
            }
            combination.add(has, items, weights(sample, has, k), centres, composites.size());
        }
        combination.items = IntStream.range(0, centres.length)
                .filter(item -> combination.weights[item] > 0)
                .toArray();
        return combination;
    }

    /** The weights of the items that the entity has; they add up to 1. */
    private static double[] weights(Sample sample, int[] has, long k) {
        long[] held = IntStream.of(has)
                .mapToLong(item -> Math.min(sample.answered(item), k))
                .toArray();
        long all = 0;
        for (long one : held) {
            all += one;
        }
        double[] weights = new double[has.length];
        for (int i = 0; i < has.length; i++) {
            weights[i] = (double) held[i] / all;
        }
        return weights;
    }

    private void add(int[] has, int[] items, double[] own, double[] centres, int composites) {
        boolean alike = true;
        for (int i = 0; i < has.length; i++) {
            weights[has[i]] += own[i] / composites;
            alike &= own[i] == own[0];
        }
        boolean lacksSome = IntStream.of(items)
                .anyMatch(item ->
                        !Double.isNaN(centres[item]) && IntStream.of(has).noneMatch(other -> other == item));
        boolean comparable = IntStream.of(has).noneMatch(item -> Double.isNaN(centres[item]));
        // with all items and the same weight the constant is 0: not computed, so that rounding leaves the plain mean
        // alone
        if ((lacksSome || !alike) && comparable) {
            double weighted = 0;
            for (int i = 0; i < has.length; i++) {
                weighted += own[i] * centres[has[i]];
            }
            constant += (mean(items, centres) - weighted) / composites;
        }
    }

    private static double mean(int[] items, double[] centres) {
        return IntStream.of(items)
                .mapToDouble(item -> centres[item])
                .filter(centre -> !Double.isNaN(centre))
                .average()
                .orElseThrow();
    }

    /** The items with weight. */
    int[] items() {
        return items;
    }

    double weight(int item) {
        return weights[item];
    }

    /** The score of an entity whose items' means the models give. */
    double score(Sample sample, ItemModel[] models) {
        double score = constant;
        for (int item : items) {
            score += weights[item] * models[item].mean(sample);
        }
        return score;
    }

    /** What each patient adds to the error of the score, in the order of {@link Sample#patients}. */
    double[] deviations(Sample sample, ItemModel[] models) {
        double[] byPatient = new double[sample.patients().size()];
        for (int item : items) {
            models[item].addDeviations(sample, weights[item], byPatient);
        }
        return byPatient;
    }

    /** What an adjuster adds to the score. */
    double points(Sample sample, ItemModel[] models, int adjuster) {
        double points = 0;
        for (int item : items) {
            points += weights[item] * models[item].points(sample, adjuster);
        }
        return points;
    }
}
