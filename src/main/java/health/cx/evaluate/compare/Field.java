package health.cx.evaluate.compare;

import health.cx.evaluate.statistics.SplitMix;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The survey scores of practices that are compared with each other on one measure: what can be said of each. */
public final class Field {

    /** Any number; it must only stay the same. */
    private static final long SEED = 20_260_102L;

    private static final double ALPHA = 0.05;
    private static final Stars.Range SCORE = new Stars.Range(0, 100);

    private final List<Scored> entities;
    private final Heterogeneity heterogeneity;
    private final Reliability reliability;
    private final Map<String, Stars> stars;
    private @Nullable Map<String, RankRange> ranks;

    /** Of these scores, adjusted by so many adjusters; distances smaller than {@code practical} do not matter. */
    Field(List<Scored> entities, int adjusters, double practical) {
        this.entities = entities;
        this.heterogeneity = Heterogeneity.of(entities, adjusters);
        this.reliability = Reliability.of(entities);
        this.stars = byId(Stars.of(entities, adjusters, new Stars.Rule(ALPHA, practical, 0), SCORE), Stars::id);
    }

    private static <T> Map<String, T> byId(List<T> all, Function<T, String> id) {
        return all.stream().collect(Collectors.toMap(id, one -> one));
    }

    /** How many practices there are. */
    public int size() {
        return entities.size();
    }

    /** Whether they differ by more than chance. */
    public boolean differ() {
        return heterogeneity.significant();
    }

    /** How far the scores tell practices apart. */
    public Reliability reliability() {
        return reliability;
    }

    /** A practice's stars; null for one that is not among them. */
    public @Nullable Stars stars(String practiceId) {
        return stars.get(practiceId);
    }

    /** A practice's ranks; null where scores differ by no more than chance. */
    public @Nullable RankRange ranks(String practiceId) {
        if (ranks == null) { // they are drawn, which takes time, and are told of headlines only
            ranks = byId(RankRange.of(entities, new SplitMix(SEED)), RankRange::id);
        }
        return ranks.get(practiceId);
    }
}
