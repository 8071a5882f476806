package health.cx.evaluate.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class BenjaminiHochbergTest {

    /** The 15 p-values of Benjamini and Hochberg 1995, section 3.2. */
    private static final double[] PAPER = {
        0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.3240, 0.4262, 0.5719, 0.6528, 0.7590,
        1.0000
    };

    /** R 4.2.2: p.adjust(p, "BH") */
    @Test
    void adjustsThePapersExampleAsR() {
        double[] expected = {
            0.0015,
            0.0030,
            0.0095,
            0.035625,
            0.0603,
            0.0638571428571,
            0.0638571428571,
            0.0645,
            0.0765,
            0.4860,
            0.5811818181818,
            0.714875,
            0.7532307692308,
            0.8132142857143,
            1
        };
        assertThat(BenjaminiHochberg.adjust(PAPER)).containsExactly(expected, within(1e-12));
    }

    @Test
    void rejectsFourAt5PercentAsInThePaper() {
        assertThat(Arrays.stream(BenjaminiHochberg.adjust(PAPER)).filter(p -> p < 0.05))
                .hasSize(4);
    }

    /** R 4.2.2: p.adjust(c(0, .03, .03, .5, 1, .01, .04, .2), "BH"): order kept, ties alike. */
    @Test
    void keepsOrderAndTies() {
        assertThat(BenjaminiHochberg.adjust(0, 0.03, 0.03, 0.5, 1, 0.01, 0.04, 0.2))
                .containsExactly(
                        new double[] {0, 0.06, 0.06, 0.571428571429, 1, 0.04, 0.064, 0.266666666667}, within(1e-11));
    }

    @Test
    void adjustsNothing() {
        assertThat(BenjaminiHochberg.adjust()).isEmpty();
        assertThatThrownBy(() -> BenjaminiHochberg.adjust(Double.NaN)).isInstanceOf(IllegalArgumentException.class);
    }
}
