package health.cx.evaluate.disclose;

import health.cx.evaluate.Figure;
import health.cx.evaluate.Marker;
import health.cx.evaluate.Measure;
import health.cx.evaluate.score.Estimate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * By which policy figures were hidden, how many, and what an attack on the finished issue came to.
 *
 * @param policy what is too few
 * @param hidden by practice, and for {@link Figure#NETWORK}
 * @param attacks likewise; empty where nothing was attacked
 */
public record Certificate(Policy policy, Map<String, Tally> hidden, Map<String, Attack> attacks) {

    /** Before any attack. */
    public Certificate(Policy policy, Map<String, Tally> hidden) {
        this(policy, hidden, Map.of());
    }

    /** Of no figures, under the policy of a house's own workbooks. */
    public static final Certificate NOTHING = new Certificate(Policy.OWN, Map.of());

    /**
     * How many figures were looked at, and how many of them are hidden.
     *
     * @param considered all of them
     * @param small of too few people
     * @param beside of enough, but one of too few would follow
     */
    public record Tally(long considered, long small, long beside) {

        /** Of none. */
        public static final Tally NONE = new Tally(0, 0, 0);

        /** With one more, as it is and as it is shown. */
        public Tally with(Policy policy, Measure measure, Estimate estimate, Figure shown) {
            boolean isHidden = shown.marker() == Marker.SUPPRESSED;
            boolean isSmall = isHidden && SmallestBase.isSmall(policy, measure, estimate);
            return new Tally(considered + 1, small + (isSmall ? 1 : 0), beside + (isHidden && !isSmall ? 1 : 0));
        }

        /** The two together. */
        public Tally and(Tally other) {
            return new Tally(considered + other.considered, small + other.small, beside + other.beside);
        }
    }

    /**
     * What an attack on hidden figures came to.
     *
     * @param cells how many were attacked
     * @param number how many the number of the nearest to being known stays open by; infinite where none has an end
     * @param points likewise, of 100, the mean, those left out that are known because nearly all answers are alike
     * @param alike how many of these there are
     */
    public record Attack(long cells, double number, double points, long alike) {

        /** On nothing. */
        public static final Attack NONE = new Attack(0, Double.POSITIVE_INFINITY, 100, 0);

        /** The two together. */
        public Attack and(Attack other) {
            return new Attack(
                    cells + other.cells,
                    Math.min(number, other.number),
                    Math.min(points, other.points),
                    alike + other.alike);
        }
    }

    /** What a practice may know: of its own figures. */
    public Certificate of(String practice) {
        return new Certificate(
                policy,
                Map.of(practice, hidden.getOrDefault(practice, Tally.NONE)),
                attacks.isEmpty() ? attacks : Map.of(practice, attacks.getOrDefault(practice, Attack.NONE)));
    }

    /** The same after an attack. */
    public Certificate attacked(Map<String, Attack> results) {
        return new Certificate(policy, hidden, Map.copyOf(results));
    }

    /** What all attacks together came to; null where nothing was attacked. */
    public @Nullable Attack attack() {
        return attacks.isEmpty() ? null : attacks.values().stream().reduce(Attack.NONE, Attack::and);
    }

    /** Of all figures together. */
    public Tally together() {
        return hidden.values().stream().reduce(Tally.NONE, Tally::and);
    }
}
