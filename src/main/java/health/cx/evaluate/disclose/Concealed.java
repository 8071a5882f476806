package health.cx.evaluate.disclose;

import health.cx.evaluate.Measure;
import health.cx.evaluate.Period;
import health.cx.evaluate.Statistic;
import java.util.Set;

/**
 * Figures of answers that stay hidden though enough people gave them, because with them others that are too small could be
 * reckoned.
 */
public final class Concealed {

    /** Nothing. */
    public static final Concealed NOTHING = new Concealed(Set.of());

    private final Set<Spot> spots;

    /**
     * An entity's means, or its boxes, of a measure in a period: boxes add up to 1, so they are hidden together.
     *
     * @param entity a practice, or the network
     */
    record Spot(String entity, Period period, String measureId, boolean boxes) {}

    Concealed(Set<Spot> spots) {
        this.spots = Set.copyOf(spots);
    }

    /** Whether an entity's figure stays hidden. */
    public boolean hides(String entity, Period period, Measure measure, Statistic statistic) {
        return !spots.isEmpty()
                && spots.contains(new Spot(entity, period, measure.id(), SmallestBase.isBox(statistic)));
    }
}
