package health.cx.evaluate.drivers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import health.cx.evaluate.Against;
import health.cx.evaluate.Comparison;
import health.cx.evaluate.Dictionary;
import health.cx.evaluate.Statistic;
import health.cx.evaluate.Verdict;
import java.util.List;
import org.junit.jupiter.api.Test;

class SilentTest {

    /** 0.5 against 0.3: 0.2 / sqrt((0.25 + 0.21) / 2) = 0.2 / 0.479583. */
    @Test
    void sharesAreApartInStandardDeviations() {
        assertThat(Silent.standardised(0.5, 0.3)).isCloseTo(0.417029, within(1e-6));
        assertThat(Silent.standardised(1, 1)).isZero();
        assertThat(Silent.standardised(1, 0)).isEqualTo(1);
    }

    /** 9 points with an interval of 4 on either side falls when it has lost 5; threshold 3. */
    @Test
    void aVerdictFallsWhenItsIntervalReachesNothing() {
        assertThat(TippingPoint.of(Dictionary.RATED, List.of(comparison(Against.PEERS, Verdict.WORSE, -9, -13, -5))))
                .isEqualTo(new TippingPoint("peers", 5));
    }

    /** 9 points with an interval of 1 on either side falls when it is smaller than 3. */
    @Test
    void aVerdictFallsWhenItNoLongerMatters() {
        assertThat(TippingPoint.of(Dictionary.RATED, List.of(comparison(Against.PREVIOUS, Verdict.BETTER, 9, 8, 10))))
                .isEqualTo(new TippingPoint("previous", 6));
    }

    @Test
    void withoutAVerdictItIsTheThreshold() {
        Comparison none = comparison(Against.PEERS, Verdict.NO_RELIABLE_DIFFERENCE, 1, -2, 4);
        assertThat(TippingPoint.of(Dictionary.RATED, List.of(none))).isEqualTo(new TippingPoint("none", 3));
    }

    private static Comparison comparison(Against against, Verdict verdict, double d, double lower, double upper) {
        return new Comparison(
                "P1",
                Dictionary.RATED.id(),
                Statistic.LINEAR_MEAN,
                against,
                true,
                80.0,
                0.0,
                d,
                lower,
                upper,
                0.01,
                0.01,
                verdict,
                null);
    }
}
