package health.cx.evaluate.compare;

import health.cx.evaluate.Practice;
import health.cx.evaluate.disclose.SmallestBase;
import health.cx.evaluate.statistics.Bounded;
import health.cx.evaluate.statistics.Mover;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One measure of all practices in one window: a practice against the unweighted mean of its peers. Peers are the other
 * practices of its group with enough data; where these are too few, those of the network.
 */
public final class Peers {

    private final List<Standing> entities;
    private final Map<String, String> groups = new HashMap<>();
    private final int atLeast;
    private final double practical;
    private final Map<String, List<Standing>> byGroup;
    private final IdentityHashMap<List<Standing>, Field> fields = new IdentityHashMap<>();

    /** The practices with a figure and the smallest base are each other's peers; smaller differences do not matter. */
    public Peers(List<Practice> practices, Collection<Standing> standings, int atLeast, double practical) {
        this.practical = practical;
        this.entities = standings.stream()
                .filter(one -> one.value() != null && one.n() >= SmallestBase.MEAN)
                .toList();
        this.atLeast = Math.max(1, atLeast);
        practices.forEach(practice -> groups.put(practice.id(), Objects.requireNonNullElse(practice.group(), "")));
        this.byGroup = entities.stream().collect(Collectors.groupingBy(one -> group(one.practiceId())));
    }

    private String group(String practiceId) {
        return groups.getOrDefault(practiceId, "");
    }

    /** The peers of a practice; empty where there are too few. */
    public List<Standing> of(String practiceId) {
        List<Standing> others = without(practiceId, entities(practiceId));
        return others.size() < atLeast ? List.of() : others;
    }

    /** How many others there are at most, enough or not. */
    public int others(String practiceId) {
        return without(practiceId, entities).size();
    }

    /** The practices among which one is compared, itself included where it has enough data. */
    private List<Standing> entities(String practiceId) {
        String group = group(practiceId);
        List<Standing> same = group.isEmpty() ? List.of() : byGroup.getOrDefault(group, List.of());
        return without(practiceId, same).size() < atLeast ? entities : same;
    }

    private static List<Standing> without(String practiceId, List<Standing> all) {
        return all.stream().filter(one -> !one.practiceId().equals(practiceId)).toList();
    }

    /** The survey scores that one is compared among; null for what is no survey score. */
    public @Nullable Field field(Standing own) {
        return own.uncertainty() instanceof Uncertainty.Modelled
                ? fields.computeIfAbsent(
                        entities(own.practiceId()), all -> new Field(scored(all), adjusters(all), practical))
                : null;
    }

    private static List<Scored> scored(List<Standing> entities) {
        return entities.stream().map(Standing::scored).toList();
    }

    private static int adjusters(List<Standing> entities) {
        return entities.stream()
                .mapToInt(one -> one.uncertainty() instanceof Uncertainty.Modelled modelled ? modelled.adjusters() : 0)
                .max()
                .orElse(0);
    }

    /** A practice's distance from its peers; null where its figure or its peers are missing. */
    public @Nullable Difference distance(Standing own) {
        List<Standing> others = of(own.practiceId());
        if (own.value() == null || others.isEmpty()) {
            return null;
        }
        double figure = own.known();
        double reference =
                others.stream().mapToDouble(Standing::known).average().orElseThrow();
        if (own.uncertainty() instanceof Uncertainty.Modelled) {
            List<Standing> all = entities(own.practiceId());
            double df = Heterogeneity.df(scored(all), adjusters(all));
            double mix = others.stream().mapToDouble(Standing::mix).average().orElseThrow();
            return Difference.tested(figure, reference, variance(own, others), df)
                    .beside(own.mix(), mix);
        }
        if (own.uncertainty() instanceof Uncertainty.Replicates a) {
            return Difference.replicated(figure, reference, a.size(), i -> a.value(i) - mean(others, i));
        }
        List<Bounded> bounds = bounds(others);
        return own.uncertainty() instanceof Uncertainty.Bounds a && bounds.size() == others.size()
                ? Difference.bounded(figure, reference, Mover.difference(a.bounded(), Mover.mean(bounds)))
                : Difference.plain(figure, reference);
    }

    /**
     * The variance of D P / (P - 1), where D is the distance from the mean of all P entities with variance
     * V (1 - 2 / P) + sum V / P^2: it comes to V + sum of the others' V / (P - 1)^2.
     */
    static double variance(Standing own, List<Standing> others) {
        double sum =
                others.stream().mapToDouble(other -> other.scored().variance()).sum();
        return own.scored().variance() + sum / others.size() / others.size();
    }

    private static double mean(List<Standing> others, int replicate) {
        double sum = 0;
        int drawn = 0;
        for (Standing other : others) {
            double value = other.uncertainty() instanceof Uncertainty.Replicates replicates
                    ? replicates.value(replicate)
                    : Double.NaN;
            if (!Double.isNaN(value)) {
                sum += value;
                drawn++;
            }
        }
        return sum / drawn;
    }

    private static List<Bounded> bounds(List<Standing> others) {
        List<Bounded> bounds = new ArrayList<>();
        for (Standing other : others) {
            if (other.uncertainty() instanceof Uncertainty.Bounds some) {
                bounds.add(some.bounded());
            }
        }
        return bounds;
    }
}
