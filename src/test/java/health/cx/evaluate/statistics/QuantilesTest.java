package health.cx.evaluate.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuantilesTest {

    /** R 4.2.2: quantile(x, p, type = 7) */
    @ParameterizedTest
    @CsvSource({
        "5, 0.90, 5",
        "1 2, 0.05, 1.05",
        "3 6 7 8 8 10 13 15 16 20, 0.05, 4.35",
        "3 6 7 8 8 10 13 15 16 20, 0.50, 9",
        "3 6 7 8 8 10 13 15 16 20, 0.90, 16.4",
        "3 6 7 8 8 10 13 15 16 20, 1.00, 20",
        "1 2 3 4 5 6 7 8 9, 0.10, 1.8",
        "1 1 1 1 5 5 9, 0.50, 1",
        "1 1 1 1 5 5 9, 0.90, 6.6",
        "1 1 1 1 5 5 9, 0.99, 8.76",
        "-3.5 0 2.25 2.25 10 1000, 0.25, 0.5625",
        "-3.5 0 2.25 2.25 10 1000, 0.90, 505",
    })
    void type7MatchesR(String values, double p, double expected) {
        assertThat(of(values).type7(p)).isCloseTo(expected, within(1e-12));
    }

    /** With n = 100 the median's interval is the 40th to the 61st value (Conover 1999: qbinom(.025, 100, .5) = 40). */
    @Test
    void medianIntervalIsBetweenOrderStatistics() {
        double[] values = DoubleStream.iterate(1, v -> v + 1).limit(100).toArray();
        long[] once = new long[100];
        Arrays.fill(once, 1);
        assertThat(new Quantiles(values, once).between(0.5, 0.95)).isEqualTo(new Interval(40, 61));
    }

    /** 0.9^35 = 0.02503 is over 2.5 %, 0.9^36 = 0.02253 under; 0.5^5 = 0.031 is over, 0.5^6 = 0.016 under. */
    @ParameterizedTest
    @CsvSource({"0.9, 35, false", "0.9, 36, true", "0.5, 5, false", "0.5, 6, true"})
    void smallSamplesHaveNoInterval(double p, long n, boolean has) {
        assertThat(new Quantiles(new double[] {7}, new long[] {n}).between(p, 0.95) != null)
                .isEqualTo(has);
    }

    @Test
    void refusesNothing() {
        assertThatThrownBy(() -> new Quantiles(new double[0], new long[0]))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Quantiles of(String values) {
        double[] all = Arrays.stream(values.split(" "))
                .mapToDouble(Double::parseDouble)
                .toArray();
        double[] distinct = DoubleStream.of(all).distinct().sorted().toArray();
        long[] counts = DoubleStream.of(distinct)
                .mapToLong(value -> DoubleStream.of(all).filter(v -> v == value).count())
                .toArray();
        return new Quantiles(distinct, counts);
    }
}
