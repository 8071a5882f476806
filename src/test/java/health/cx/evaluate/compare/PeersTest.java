package health.cx.evaluate.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import health.cx.evaluate.Practice;
import health.cx.evaluate.statistics.Bounded;
import health.cx.evaluate.statistics.Interval;
import health.cx.evaluate.statistics.Wilson;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class PeersTest {

    private final List<Practice> practices = new ArrayList<>();
    private final List<Standing> standings = new ArrayList<>();

    /** Rates 0.5, 0.6, 0.8: the first against the mean 0.7 of the others, not against all three. */
    @Test
    void referenceIsTheUnweightedMeanOfTheOthers() {
        rate("A", "x", 50, 100);
        rate("B", "x", 60, 100);
        rate("C", "x", 8, 10);
        rate("D", "x", 160, 200);
        Difference distance = Objects.requireNonNull(peers(2).distance(standings.get(0)));
        assertThat(distance.reference()).isCloseTo(0.7, within(1e-12));
        assertThat(distance.value()).isCloseTo(-0.2, within(1e-12));
    }

    /** Square-and-add by hand: the mean of B and D reaches hypot(b, d) / 2 above, A reaches a below. */
    @Test
    void rateIntervalIsSquareAndAdd() {
        rate("A", "x", 50, 100);
        rate("B", "x", 60, 100);
        rate("D", "x", 160, 200);
        double a = 0.5 - Wilson.of(50, 100).interval().lower();
        double b = Wilson.of(60, 100).interval().upper() - 0.6;
        double d = Wilson.of(160, 200).interval().upper() - 0.8;
        Difference distance = Objects.requireNonNull(peers(2).distance(standings.get(0)));
        assertThat(Objects.requireNonNull(distance.interval()).lower())
                .isCloseTo(-0.2 - Math.sqrt(a * a + (b * b + d * d) / 4), within(1e-12));
        assertThat(distance.p()).isLessThan(0.05);
    }

    @Test
    void groupServesWhereItHasEnoughOthers() {
        rate("A", "x", 50, 100);
        rate("B", "x", 60, 100);
        rate("C", "y", 80, 100);
        assertThat(peers(1).of("A")).extracting(Standing::practiceId).containsExactly("B");
        assertThat(peers(2).of("A")).extracting(Standing::practiceId).containsExactly("B", "C");
        assertThat(peers(3).of("A")).isEmpty();
        assertThat(peers(3).distance(standings.get(0))).isNull();
        assertThat(peers(1).of("C")).extracting(Standing::practiceId).containsExactly("A", "B");
    }

    @Test
    void practicesUnderTheSmallestBaseAreNobodysPeers() {
        rate("A", "x", 50, 100);
        rate("B", "x", 6, 10);
        rate("C", "x", 80, 100);
        assertThat(peers(1).of("A")).extracting(Standing::practiceId).containsExactly("C");
    }

    @Test
    void figuresWithoutIntervalsGiveADifferenceWithout() {
        standing("A", 10.0, new Uncertainty.Unknown());
        standing("B", 14.0, new Uncertainty.Bounds(new Bounded(14, new Interval(12, 16))));
        assertThat(peers(1).distance(standings.get(0))).isEqualTo(new Difference(14, -4, 0, null, null));
        assertThat(peers(1).distance(standings.get(1))).isEqualTo(new Difference(10, 4, 0, null, null));
    }

    /** Replicates 9 10 11 against the mean of 1 1 1 and 3 3 3: 7 8 9. */
    @Test
    void mediansAreComparedReplicateByReplicate() {
        standing("A", 10.0, new Uncertainty.Replicates(new double[] {9, 10, 11}));
        standing("B", 1.0, new Uncertainty.Replicates(new double[] {1, 1, 1}));
        standing("C", 3.0, new Uncertainty.Replicates(new double[] {3, Double.NaN, 3}));
        Difference distance = Objects.requireNonNull(peers(1).distance(standings.get(0)));
        // the second replicate leaves C out: 9 - 2, 10 - 1, 11 - 2 = 7, 9, 9; type 7 at 2.5 % of them is 7.1
        assertThat(distance.value()).isEqualTo(8);
        assertThat(Objects.requireNonNull(distance.interval()).lower()).isCloseTo(7.1, within(1e-12));
    }

    private Peers peers(int atLeast) {
        return new Peers(practices, standings, atLeast, 3);
    }

    private void rate(String id, String group, long numerator, long denominator) {
        practices.add(new Practice(id, id, group));
        Bounded rate = Wilson.of(numerator, denominator);
        standings.add(Standing.plain(id, rate.value(), denominator, new Uncertainty.Bounds(rate)));
    }

    private void standing(String id, double value, Uncertainty uncertainty) {
        practices.add(new Practice(id, id, null));
        standings.add(Standing.plain(id, value, 50, uncertainty));
    }
}
