package health.cx.evaluate.drivers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class RakingTest {

    /**
     * Answers 30, 10, 10, 50 in a table of two by two, all margins one half. Fitting keeps the odds ratio, 15, so the first
     * cell has the share p with p^2 / (1/2 - p)^2 = 15: p = sqrt(15) / (2 (1 + sqrt(15))) = 0.3974. Scores 1 there, else 0.
     */
    @Test
    void oddsRatioIsKeptAndMarginsAreMet() {
        Raking raking = new Raking();
        add(raking, 30, 1, "a", "x");
        add(raking, 10, 0, "a", "y");
        add(raking, 10, 0, "b", "x");
        add(raking, 50, 0, "b", "y");
        raking.target(new TreeMap<>(Map.of("a", 500.0, "b", 500.0)));
        raking.target(new TreeMap<>(Map.of("x", 70.0, "y", 70.0)));
        assertThat(raking.mean()).isCloseTo(0.3, within(1e-15));
        assertThat(raking.raked()).isCloseTo(Math.sqrt(15) / (2 * (1 + Math.sqrt(15))), within(1e-9));
    }

    /** One trait is plain weighting: 0.2 x 1 + 0.8 x 0.5. */
    @Test
    void oneTraitIsPostStratification() {
        Raking raking = new Raking();
        add(raking, 6, 1, "a");
        add(raking, 4, 0.5, "b");
        raking.target(new TreeMap<>(Map.of("a", 20.0, "b", 80.0)));
        assertThat(raking.raked()).isCloseTo(0.6, within(1e-12));
    }

    @Test
    void valuesThatNobodyWhoAnsweredHasAreSharedByTheOthers() {
        Raking raking = new Raking();
        add(raking, 5, 1, "a");
        add(raking, 5, 0, "b");
        raking.target(new TreeMap<>(Map.of("a", 30.0, "b", 10.0, "c", 60.0)));
        assertThat(raking.raked()).isCloseTo(0.75, within(1e-12));
    }

    /** Where two values always come together their margins can't differ: no weights meet both. */
    @Test
    void marginsThatContradictEachOtherHaveNoWeights() {
        Raking raking = new Raking();
        add(raking, 5, 1, "a", "x");
        add(raking, 5, 0, "b", "y");
        raking.target(new TreeMap<>(Map.of("a", 30.0, "b", 10.0)));
        raking.target(new TreeMap<>(Map.of("x", 10.0, "y", 30.0)));
        assertThat(raking.raked()).isNull();
    }

    private static void add(Raking raking, int n, double score, String... values) {
        for (int i = 0; i < n; i++) {
            raking.add(List.of(values), score);
        }
    }
}
