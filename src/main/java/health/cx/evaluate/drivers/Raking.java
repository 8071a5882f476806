package health.cx.evaluate.drivers;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The mean that scores would have if those who answered were, trait by trait, like all who were asked: weights by
 * iterative proportional fitting. Deming WE, Stephan FF (1940), On a least squares adjustment of a sampled frequency table
 * when the expected marginal totals are known, Annals of Mathematical Statistics 11, 427-444. A value of a trait that
 * nobody who answered has can't be weighted up: the others share its part.
 */
final class Raking {

    private static final int ROUNDS = 500;
    private static final double CLOSE = 1e-10;

    private static final class Cell {
        private double n;
        private double sum;
        private double weight = 1;

        private double weighted() {
            return n * weight;
        }
    }

    private final Map<List<String>, Cell> cells = new TreeMap<>(Raking::compare);
    private final List<SortedMap<String, Double>> targets = new ArrayList<>();

    private static int compare(List<String> a, List<String> b) {
        for (int i = 0; i < a.size(); i++) {
            int order = a.get(i).compareTo(b.get(i));
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }

    /** Takes in a score with its values, one per trait. */
    void add(List<String> values, double score) {
        Cell cell = cells.computeIfAbsent(values, v -> new Cell());
        cell.n++;
        cell.sum += score;
    }

    /** The number or share of each value among all who were asked; traits in the order of the scores' values. */
    void target(SortedMap<String, Double> margin) {
        targets.add(margin);
    }

    /** The mean as it is; only where there are scores. */
    double mean() {
        return mean(false);
    }

    /** The weighted mean; null where the weights do not settle, or of a trait nothing is known. */
    @Nullable
    Double raked() {
        List<Map<String, Double>> aims = new ArrayList<>();
        for (int trait = 0; trait < targets.size(); trait++) {
            Map<String, Double> some = aims(trait);
            if (some.values().stream().allMatch(aim -> aim == 0)) {
                return null;
            }
            aims.add(some);
        }
        for (int round = 0; round < ROUNDS; round++) {
            double furthest = 0;
            for (int trait = 0; trait < aims.size(); trait++) {
                furthest = Math.max(furthest, fit(trait, aims.get(trait)));
            }
            if (furthest < CLOSE) {
                return mean(true);
            }
        }
        return null;
    }

    /** What the weights of each value that someone has should add up to: all together the number of scores. */
    private Map<String, Double> aims(int trait) {
        Map<String, Double> now = sums(trait);
        double all = 0;
        double n = 0;
        for (var entry : now.entrySet()) {
            all += targets.get(trait).getOrDefault(entry.getKey(), 0.0);
            n += entry.getValue();
        }
        Map<String, Double> aims = new LinkedHashMap<>();
        for (String value : now.keySet()) {
            aims.put(value, all == 0 ? 0 : targets.get(trait).getOrDefault(value, 0.0) / all * n);
        }
        return aims;
    }

    private Map<String, Double> sums(int trait) {
        Map<String, Double> sums = new LinkedHashMap<>();
        cells.forEach((values, cell) -> sums.merge(values.get(trait), cell.weighted(), Double::sum));
        return sums;
    }

    /** Brings one trait to its aims; tells by how much the furthest was off. */
    private double fit(int trait, Map<String, Double> aims) {
        Map<String, Double> now = sums(trait);
        double furthest = 0;
        for (var entry : cells.entrySet()) {
            String value = entry.getKey().get(trait);
            double is = now.getOrDefault(value, 0.0);
            double factor = is == 0 ? 1 : aims.getOrDefault(value, 0.0) / is;
            entry.getValue().weight *= factor;
            furthest = Math.max(furthest, Math.abs(factor - 1));
        }
        return furthest;
    }

    private double mean(boolean weighted) {
        double sum = 0;
        double n = 0;
        for (Cell cell : cells.values()) {
            double weight = weighted ? cell.weight : 1;
            sum += weight * cell.sum;
            n += weight * cell.n;
        }
        return sum / n;
    }
}
