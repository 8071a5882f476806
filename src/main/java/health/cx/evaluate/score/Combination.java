package health.cx.evaluate.score;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A score as a weighted sum of item means and a constant. An item is itself, a composite the mean of its items, an
 * index the mean of its composites. An item that an entity lacks is left out and its items are centred on the mean of
 * the entities, so that a missing hard item is no advantage: sum of w (a - mu) + mean of mu (AHRQ, Instructions for
 * Analyzing Data from CAHPS Surveys, weights with K = 1).
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
     */
    static @Nullable Combination of(Sample sample, List<int[]> composites, double[] centres) {
        Combination combination = new Combination(centres.length);
        for (int[] items : composites) {
            int[] has = IntStream.of(items)
                    .filter(item -> sample.answered(item) > 0)
                    .toArray();
            if (has.length == 0) {
                return null;
            }
            combination.add(has, items, centres, composites.size());
        }
        combination.items = IntStream.range(0, centres.length)
                .filter(item -> combination.weights[item] > 0)
                .toArray();
        return combination;
    }

    private void add(int[] has, int[] items, double[] centres, int composites) {
        for (int item : has) {
            weights[item] += 1.0 / has.length / composites;
        }
        boolean lacksSome = IntStream.of(items)
                .anyMatch(item ->
                        !Double.isNaN(centres[item]) && IntStream.of(has).noneMatch(own -> own == item));
        boolean comparable = IntStream.of(has).noneMatch(item -> Double.isNaN(centres[item]));
        // with all items the constant is 0: not computed, so that rounding leaves the plain mean alone
        if (lacksSome && comparable) {
            constant += (mean(items, centres) - mean(has, centres)) / composites;
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

    double score(Sample sample, Reading reading) {
        double score = constant;
        for (int item : items) {
            score += weights[item] * sample.mean(item, reading);
        }
        return score;
    }
}
