package health.cx.evaluate.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GarwoodTest {

    /** The limits of Garwood's table, as Ulm (1990), American Journal of Epidemiology 131, 373-375, prints them. */
    @ParameterizedTest
    @CsvSource({
        "0, 0, 3.689",
        "1, 0.0253, 5.572",
        "2, 0.2422, 7.225",
        "5, 1.623, 11.668",
        "10, 4.795, 18.390",
        "20, 12.217, 30.888"
    })
    void garwoodMatchesThePrintedTable(long events, double lower, double upper) {
        Interval interval = Garwood.of(events, Interval.CONFIDENCE);
        assertThat(interval.lower()).isCloseTo(lower, within(6e-4));
        assertThat(interval.upper()).isCloseTo(upper, within(6e-4));
    }

    @Test
    void eventsMayOutnumberVisits() {
        Bounded frequency = Garwood.per(100, 10, 5);
        assertThat(frequency.value()).isEqualTo(200);
        assertThat(frequency.interval().lower()).isCloseTo(95.9, within(0.01));
        assertThat(frequency.interval().upper()).isCloseTo(367.8, within(0.01));
    }

    @Test
    void refusesWhatIsNoNumberOfEvents() {
        assertThatThrownBy(() -> Garwood.of(-1, 0.95)).isInstanceOf(IllegalArgumentException.class);
    }
}
