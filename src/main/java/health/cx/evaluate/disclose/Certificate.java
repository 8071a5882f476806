package health.cx.evaluate.disclose;

import health.cx.evaluate.Figure;
import health.cx.evaluate.Marker;
import health.cx.evaluate.Measure;
import health.cx.evaluate.score.Estimate;
import java.util.Map;

/**
 * By which policy figures were hidden, and how many.
 *
 * @param policy what is too few
 * @param hidden by practice, and for {@link Figure#NETWORK}
 */
public record Certificate(Policy policy, Map<String, Tally> hidden) {

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

    /** What a practice may know: of its own figures. */
    public Certificate of(String practice) {
        return new Certificate(policy, Map.of(practice, hidden.getOrDefault(practice, Tally.NONE)));
    }

    /** Of all figures together. */
    public Tally together() {
        return hidden.values().stream().reduce(Tally.NONE, Tally::and);
    }
}
