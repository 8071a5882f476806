package health.cx.evaluate.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NewcombeTest {

    /** Newcombe 1998, table II, method 10; computed in R 4.2.2 from two prop.test(correct = FALSE) intervals. */
    @ParameterizedTest
    @CsvSource({
        "56, 70, 48, 80, 0.0524314724024, 0.333872654037",
        "9, 10, 3, 10, 0.1705227239345, 0.809017973535",
        "6, 7, 2, 7, 0.0582279274823, 0.806249637524",
        "5, 56, 0, 29, -0.0381371479035, 0.192560013855",
        "0, 10, 0, 20, -0.1611251580528, 0.277532799863",
        "0, 10, 0, 10, -0.2775327998629, 0.277532799863",
        "10, 10, 0, 20, 0.6790860371419, 1",
        "10, 10, 0, 10, 0.6075093504305, 1",
    })
    void newcombeMatchesMethod10(long x1, long n1, long x2, long n2, double lower, double upper) {
        Interval interval = Newcombe.difference(x1, n1, x2, n2);
        assertThat(interval.lower()).isCloseTo(lower, within(1e-11));
        assertThat(interval.upper()).isCloseTo(upper, within(1e-11));
    }

    @ParameterizedTest
    @CsvSource({"56, 70, 48, 80", "5, 56, 0, 29", "40, 100, 27, 100", "41, 100, 27, 100", "0, 10, 0, 10"})
    void pIsBelow5PercentExactlyWhereTheIntervalLeavesOutZero(long x1, long n1, long x2, long n2) {
        double d = (double) x1 / n1 - (double) x2 / n2;
        Interval interval = Newcombe.difference(x1, n1, x2, n2);
        assertThat(Mover.p(d, interval) < 0.05).isEqualTo(interval.lower() > 0 || interval.upper() < 0);
        assertThat(Mover.p(-d, Newcombe.difference(x2, n2, x1, n1))).isEqualTo(Mover.p(d, interval));
    }

    /** Reaches 3 and 4 below, 6 and 8 above: the mean of two reaches 5 / 2 below and 10 / 2 above. */
    @Test
    void meanAddsSquares() {
        Bounded mean = Mover.mean(List.of(new Bounded(10, new Interval(7, 16)), new Bounded(20, new Interval(16, 28))));
        assertThat(mean).isEqualTo(new Bounded(15, new Interval(12.5, 20)));
    }
}
