package health.cx.evaluate.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WilsonTest {

    /** R 4.2.2: prop.test(x, n, conf.level = conf, correct = FALSE)$conf.int */
    @ParameterizedTest
    @CsvSource({
        "81, 263, 0.900, 0.263313617188481, 0.35656634960849",
        "81, 263, 0.950, 0.255288519878274, 0.36620957698280",
        "81, 263, 0.998, 0.228035740242005, 0.40138942190937",
        "15, 148, 0.950, 0.062386399530736, 0.16048724172331",
        "0, 20, 0.950, 0.000000000000000, 0.16112515805282",
        "1, 29, 0.950, 0.006113214292763, 0.17175521879320",
        "0, 1, 0.950, 0.000000000000000, 0.79345068562276",
        "5, 5, 0.950, 0.565517535216825, 1.00000000000000",
        "29, 29, 0.990, 0.813809012123496, 1.00000000000000",
    })
    void wilsonMatchesR(double x, double n, double confidence, double lower, double upper) {
        Interval interval = Wilson.interval(x / n, n, confidence);
        assertThat(interval.lower()).isCloseTo(lower, within(1e-11));
        assertThat(interval.upper()).isCloseTo(upper, within(1e-11));
    }

    @Test
    void refusesWhatIsNoProportion() {
        assertThatThrownBy(() -> Wilson.interval(1.1, 10, 0.95)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Wilson.of(0, 0)).isInstanceOf(IllegalArgumentException.class);
    }
}
