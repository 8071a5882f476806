package health.cx.evaluate.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Limits against Wheeler's published example and arithmetic by hand. */
class XmRTest {

    /**
     * Wheeler DJ, Understanding Variation (SPC Press): the mean 4135.5, the mean moving range 355.93 and the limits 3188.72
     * and 5082.28 are published with the series.
     */
    private static final List<Double> WHEELER = List.of(
            5045.0, 4350.0, 4350.0, 3975.0, 4290.0, 4430.0, 4485.0, 4285.0, 3980.0, 3925.0, 3645.0, 3760.0, 3300.0,
            3685.0, 3463.0, 5200.0);

    @Test
    void wheelersExampleGivesItsLimits() {
        XmR usual = Objects.requireNonNull(XmR.unscreened(WHEELER));
        assertThat(usual.centre()).isEqualTo(4135.5);
        assertThat(usual.range()).isCloseTo(355.93, within(0.005));
        assertThat(usual.lower()).isCloseTo(3188.72, within(0.01));
        assertThat(usual.upper()).isCloseTo(5082.28, within(0.01));
        // published with 3.268 for D4: 3.268 x 355.93 = 1163.19
        assertThat(usual.upperRange()).isCloseTo(1163.19 * 3.267 / 3.268, within(0.01));
        assertThat(WHEELER.stream().filter(v -> v < usual.lower() || v > usual.upper()))
                .containsExactly(5200.0);
    }

    /** The moving ranges add up to 5339; without the last, 1737, which is above 1162.8, 14 of them to 3602: 257.29 each. */
    @Test
    void aJumpIsLeftOutOnceSoThatItDoesNotHideItself() {
        XmR usual = Objects.requireNonNull(XmR.of(WHEELER));
        assertThat(usual.centre()).isEqualTo(4135.5);
        assertThat(usual.range()).isCloseTo(3602.0 / 14, within(1e-9)).isCloseTo(257.29, within(0.005));
        assertThat(usual.lower()).isCloseTo(3451.12, within(0.01));
        assertThat(usual.upper()).isCloseTo(4819.88, within(0.01));
        assertThat(WHEELER.stream().filter(v -> v < usual.lower() || v > usual.upper()))
                .containsExactly(5045.0, 3300.0, 5200.0);
    }

    /** 1, 3, gap, 9, 8: the ranges are 2 and 1, never 6; mean 5.25, limits 5.25 -+ 2.66 x 1.5 = 3.99. */
    @Test
    void noRangeSpansAGap() {
        XmR usual = Objects.requireNonNull(XmR.of(Arrays.asList(1.0, 3.0, null, 9.0, 8.0)));
        assertThat(usual.centre()).isEqualTo(5.25);
        assertThat(usual.range()).isEqualTo(1.5);
        assertThat(usual.lower()).isCloseTo(1.26, within(1e-12));
        assertThat(usual.upper()).isCloseTo(9.24, within(1e-12));
    }

    @Test
    void withoutNeighboursThereAreNoLimits() {
        assertThat(XmR.of(List.of())).isNull();
        assertThat(XmR.of(List.of(5.0))).isNull();
        assertThat(XmR.of(Arrays.asList(5.0, null, 7.0))).isNull();
        assertThat(XmR.of(Arrays.asList(null, null))).isNull();
    }

    @Test
    void identicalValuesHaveACentreAndNoWidth() {
        assertThat(XmR.of(List.of(7.0, 7.0, 7.0))).isEqualTo(new XmR(7, 0));
    }

    /** Of 20 fives and a fifty only one range is above 0; leaving it out would make every point a signal. */
    @Test
    void aJumpThatIsTheOnlyMovementIsKept() {
        Double[] values = new Double[21];
        Arrays.fill(values, 5.0);
        values[20] = 50.0;
        XmR usual = Objects.requireNonNull(XmR.of(List.of(values)));
        assertThat(usual.range()).isEqualTo(45.0 / 20);
        assertThat(usual.lower()).isCloseTo(150.0 / 21 - 2.66 * 2.25, within(1e-12));
    }
}
