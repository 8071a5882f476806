package health.cx.evaluate.trend;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Each signal with its smallest example and its nearest non-example; centre 0, limits at 2.66, outer third from 1.7733. */
class DetectorTest {

    private static final XmR USUAL = new XmR(0, 1);

    private static List<Sighting> search(@Nullable Double... values) {
        List<@Nullable Double> series = new ArrayList<>();
        Collections.addAll(series, values);
        return Detector.search(series, USUAL);
    }

    private static Sighting seen(Signal signal, Integer... points) {
        return new Sighting(signal, List.of(points));
    }

    @Test
    void onePointOutsideALimit() {
        assertThat(search(0.0, 2.67, 0.0)).containsExactly(seen(Signal.ABOVE_LIMIT, 1));
        assertThat(search(0.0, -2.67)).containsExactly(seen(Signal.BELOW_LIMIT, 1));
        assertThat(search(0.0, 2.66, 0.0)).isEmpty();
        assertThat(search(-2.66)).isEmpty();
    }

    @Test
    void sevenInARowOnOneSide() {
        assertThat(search(1.0, .5, 1.0, .5, 1.0, .5, 1.0)).containsExactly(seen(Signal.RUN_ABOVE, 0, 1, 2, 3, 4, 5, 6));
        assertThat(search(1.0, -1.0, -.5, -1.0, -.5, -1.0, -.5, -1.0, -.5))
                .containsExactly(seen(Signal.RUN_BELOW, 1, 2, 3, 4, 5, 6, 7, 8));
        assertThat(search(1.0, .5, 1.0, .5, 1.0, .5, -.1)).isEmpty();
    }

    @Test
    void aPointOnTheCentreLineIsOnNoSide() {
        assertThat(search(1.0, .5, 1.0, 0.0, 1.0, .5, 1.0)).isEmpty();
    }

    @Test
    void sevenInARowRisingOrFalling() {
        assertThat(search(-.3, -.2, -.1, 0.0, .1, .2, .3)).containsExactly(seen(Signal.RISING, 0, 1, 2, 3, 4, 5, 6));
        assertThat(search(.2, .3, .2, .1, 0.0, -.1, -.2, -.3))
                .containsExactly(seen(Signal.FALLING, 1, 2, 3, 4, 5, 6, 7));
        // six points
        assertThat(search(.2, -.2, -.1, 0.0, .1, .2, .3)).isEmpty();
        // two of the seven alike
        assertThat(search(-.3, -.2, -.1, -.1, .1, .2, .3)).isEmpty();
    }

    @Test
    void twoOfThreeInTheOuterThirdOnOneSide() {
        assertThat(search(0.0, 1.78, 1.78)).containsExactly(seen(Signal.OUTER_ABOVE, 1, 2));
        assertThat(search(-1.78, 0.0, -1.78)).containsExactly(seen(Signal.OUTER_BELOW, 0, 2));
        // the point between may be anywhere, the two may be beyond the limit
        assertThat(search(1.78, -1.0, 2.7))
                .containsExactlyInAnyOrder(seen(Signal.OUTER_ABOVE, 0, 2), seen(Signal.ABOVE_LIMIT, 2));
        assertThat(search(1.78, 0.0, 0.0, 1.78)).isEmpty();
        assertThat(search(1.78, 1.77, 0.0)).isEmpty();
        assertThat(search(1.78, -1.78)).isEmpty();
    }

    @Test
    void gapsBreakRuns() {
        assertThat(search(1.0, .5, 1.0, null, .5, 1.0, .5, 1.0)).isEmpty();
        assertThat(search(-.3, -.2, -.1, 0.0, null, .1, .2, .3)).isEmpty();
        assertThat(search(1.78, null, 1.78)).isEmpty();
        assertThat(search(null, 1.78, 1.78, null)).containsExactly(seen(Signal.OUTER_ABOVE, 1, 2));
    }

    @Test
    void withoutWidthNothingStandsOut() {
        assertThat(Detector.search(List.of(1.0, 1.0, 1.0), new XmR(1, 0))).isEmpty();
    }
}
