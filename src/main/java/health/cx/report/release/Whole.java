package health.cx.report.release;

import health.cx.evaluate.Figure;
import health.cx.evaluate.Statistic;
import health.cx.evaluate.disclose.SmallestBase;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * One number of all practices and of the network that they make up, month by month, as far as a reader can tell: what of the
 * network's is left when all known practices are taken from it is what the unknown ones hold. Bounds are handed on until
 * nothing changes.
 */
final class Whole {

    /** No month holds more than this. */
    static final double MOST = 1e6;

    /** The network where it is compared; it may be followed over time in fewer of its practices, its shares in others. */
    private static final List<String> NETWORKS =
            List.of(Figure.NETWORK, Figure.NETWORK + " means", Figure.NETWORK + " shares");

    private static final int ROUNDS = 8;

    private final int months;
    private final Set<String> members;
    private final TreeMap<String, Chain> chains = new TreeMap<>();
    private final Map<String, Map<Stretch, Chain.Told>> told = new HashMap<>();
    private final Map<String, List<Line>> entangled = new HashMap<>();

    /**
     * @param months how many
     * @param members whose numbers the network's is the sum of
     */
    Whole(int months, Iterable<String> members) {
        this.months = months;
        this.members = new TreeSet<>();
        members.forEach(this.members::add);
    }

    /** Whose number a row about the network's answers is about. */
    static String network(Statistic statistic, boolean isCompared) {
        return NETWORKS.get(isCompared ? 0 : SmallestBase.isBox(statistic) ? 2 : 1);
    }

    /** Takes in what a row tells; what contradicts another row of the same issue is two readings of one number. */
    void tell(String entity, Chain.Told one) {
        Map<Stretch, Chain.Told> own = told.computeIfAbsent(entity, any -> new LinkedHashMap<>());
        if (own.putIfAbsent(one.span(), one) == null) {
            chain(entity).tell(one);
        }
    }

    /** Knows of an entity that rows are about, though they tell nothing. */
    Chain chain(String entity) {
        return chains.computeIfAbsent(entity, any -> new Chain(free()));
    }

    private double[] free() {
        double[] most = new double[months];
        java.util.Arrays.fill(most, MOST);
        return most;
    }

    /** Whether an entity's stretch may hold this, and nothing tells it yet. */
    boolean allows(String entity, Stretch span, double number) {
        if (told.getOrDefault(entity, Map.of()).containsKey(span)) {
            return false;
        }
        Range range = chain(entity).range(span);
        return range != null && number >= range.least() - Chain.EXACT && number <= range.most() + Chain.EXACT;
    }

    /** What an entity's stretch may hold; null where its rows contradict each other. */
    @Nullable
    Range range(String entity, Stretch span) {
        Chain.Told direct = told.getOrDefault(entity, Map.of()).get(span);
        return direct != null
                ? new Range(direct.least(), direct.most())
                : chain(entity).range(span);
    }

    /**
     * The rows that bind a practice's unknown numbers to those of others: of several such rows together bounds one by one don't
     * say all.
     */
    List<Line> binding(String entity) {
        return entangled.getOrDefault(entity, List.of());
    }

    /** Hands on what the network's numbers tell of practices' until nothing changes. */
    void settle() {
        for (int round = 0; round < ROUNDS; round++) {
            entangled.clear();
            boolean isNew = false;
            for (String network : NETWORKS) {
                for (Chain.Told one : told.getOrDefault(network, Map.of()).values()) {
                    isNew |= settle(one, network.equals(Figure.NETWORK));
                }
            }
            if (!isNew) {
                return;
            }
        }
    }

    private boolean settle(Chain.Told whole, boolean isOfAll) {
        double least = whole.least();
        double most = whole.most();
        Map<String, Range> open = new TreeMap<>();
        List<Line> sources = new ArrayList<>(whole.sources());
        for (String member : members) {
            Range range = chains.containsKey(member) ? range(member, whole.span()) : new Range(0, 0);
            if (range == null) {
                return false;
            }
            Chain.Told own = told.getOrDefault(member, Map.of()).get(whole.span());
            if (own != null || range.isKnown()) { // but for its rounding
                least -= range.most();
                most -= range.least();
                sources.addAll(own == null ? List.of() : own.sources());
            } else {
                open.put(member, range);
            }
        }
        if (open.isEmpty() || most < -Chain.EXACT) {
            return false; // tells nothing more
        }
        if (!isOfAll && (open.size() > 1 || most < Chain.EXACT)) {
            return false; // may be made of fewer, and files don't say of whom
        }
        if (open.size() > 1) {
            open.keySet()
                    .forEach(entity -> entangled
                            .computeIfAbsent(entity, any -> new ArrayList<>())
                            .addAll(whole.sources()));
        }
        boolean isNew = false;
        double allLeast = open.values().stream().mapToDouble(Range::least).sum();
        double allMost = open.values().stream().mapToDouble(Range::most).sum();
        for (Map.Entry<String, Range> one : open.entrySet()) {
            Range own = one.getValue();
            double low = Math.max(own.least(), least - (allMost - own.most()));
            double high = Math.min(own.most(), most - (allLeast - own.least()));
            if (high >= low - Chain.EXACT && (low > own.least() + 0.5 || high < own.most() - 0.5)) {
                chain(one.getKey()).tell(new Chain.Told(whole.span(), low, Math.max(low, high), sources));
                isNew = true;
            }
        }
        return isNew;
    }
}
