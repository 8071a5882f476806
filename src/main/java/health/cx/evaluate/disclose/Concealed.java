package health.cx.evaluate.disclose;

import health.cx.evaluate.Measure;
import health.cx.evaluate.Period;
import health.cx.evaluate.Statistic;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Figures of answers that stay hidden though enough people gave them, because with them others that are too small could be
 * reckoned.
 */
public final class Concealed {

    /** Nothing. */
    public static final Concealed NOTHING = new Concealed(Policy.OWN, Set.of(), Set.of(), Map.of());

    private final Policy policy;
    private final Set<Spot> spots;
    private final Set<String> members;
    private final Map<Concealment.Score, Set<String>> followed;

    /**
     * An entity's means, or its boxes, of a measure in a period: boxes add up to 1, so they are hidden together.
     *
     * @param entity a practice, or the network
     */
    public record Spot(String entity, Period period, String measureId, boolean boxes) {}

    Concealed(Policy policy, Set<Spot> spots, Set<String> members, Map<Concealment.Score, Set<String>> followed) {
        this.policy = policy;
        this.spots = Set.copyOf(spots);
        this.members = members;
        this.followed = Map.copyOf(followed);
    }

    /** These as well. */
    public Concealed and(Set<Spot> more) {
        Set<Spot> all = new HashSet<>(spots);
        all.addAll(more);
        return new Concealed(policy, all, members, followed);
    }

    /** What is too few on its own. */
    public Policy policy() {
        return policy;
    }

    /** The practices that the network's means, or boxes, of a measure are made of where it is followed over time. */
    public Set<String> followed(Measure measure, boolean boxes) {
        return followed.getOrDefault(new Concealment.Score(measure.id(), boxes), members);
    }

    /** Whether an entity's figure stays hidden. */
    public boolean hides(String entity, Period period, Measure measure, Statistic statistic) {
        return !spots.isEmpty()
                && spots.contains(new Spot(entity, period, measure.id(), SmallestBase.isBox(statistic)));
    }
}
