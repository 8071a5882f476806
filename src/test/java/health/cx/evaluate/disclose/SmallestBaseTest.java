package health.cx.evaluate.disclose;

import static org.assertj.core.api.Assertions.assertThat;

import health.cx.evaluate.Dictionary;
import health.cx.evaluate.Figure;
import health.cx.evaluate.Marker;
import health.cx.evaluate.Measure;
import health.cx.evaluate.Period;
import health.cx.evaluate.Statistic;
import health.cx.evaluate.score.Estimate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SmallestBaseTest {

    private static final Period MONTH = Period.ofMonths(YearMonth.of(2026, 3), YearMonth.of(2026, 3));

    @ParameterizedTest
    @CsvSource({
        "LINEAR_MEAN, 10, SUPPRESSED",
        "LINEAR_MEAN, 11, SMALL_BASE",
        "LINEAR_MEAN, 29, SMALL_BASE",
        "LINEAR_MEAN, 30,",
        "TOP_BOX, 29, SUPPRESSED",
        "MIDDLE_BOX, 29, SUPPRESSED",
        "BOTTOM_BOX, 29, SUPPRESSED",
        "TOP_BOX, 30,",
    })
    void answersNeedElevenForMeansAndThirtyForBoxes(Statistic statistic, long n, @Nullable Marker marker) {
        assertThat(show(Dictionary.RATED, statistic, 50.0, n, true).marker()).isEqualTo(marker);
    }

    @Test
    void suppressedFigureKeepsItsKeyAndNothingElse() {
        assertThat(show(Dictionary.RATED, Statistic.LINEAR_MEAN, 50.0, 10, true))
                .isEqualTo(new Figure(
                        "A", MONTH, "rating", Statistic.LINEAR_MEAN, null, null, null, null, Marker.SUPPRESSED));
    }

    @Test
    void logsAndBillsAreNotSuppressed() {
        assertThat(show(Dictionary.WAIT, Statistic.MEDIAN, 12.0, 1, true).marker())
                .isEqualTo(Marker.SMALL_BASE);
        assertThat(show(Dictionary.ACCURACY, Statistic.RATE, 1.0, 2, true).value())
                .isEqualTo(1);
        assertThat(show(Dictionary.RESPONSE, Statistic.RATE, 1.0, 2, true).value())
                .isEqualTo(1);
    }

    @Test
    void countsAndSumsHaveNoSmallBase() {
        assertThat(show(Dictionary.VISITS, Statistic.COUNT, 3.0, 3, true).marker())
                .isNull();
        assertThat(show(Dictionary.CHARGES, Statistic.SUM, 300.0, 3, true).marker())
                .isNull();
    }

    @Test
    void theMarkerThatMattersMostIsShown() {
        assertThat(show(Dictionary.RATED, Statistic.LINEAR_MEAN, null, 5, true).marker())
                .isEqualTo(Marker.SUPPRESSED);
        assertThat(show(Dictionary.RATED, Statistic.LINEAR_MEAN, null, 5, false).marker())
                .as("that they are few is told when all are in")
                .isEqualTo(Marker.PROVISIONAL);
        assertThat(show(Dictionary.CUSTOMER, Statistic.LINEAR_MEAN, null, 20, true)
                        .marker())
                .isEqualTo(Marker.NOT_AVAILABLE);
        assertThat(show(Dictionary.RATED, Statistic.LINEAR_MEAN, 50.0, 20, false)
                        .marker())
                .isEqualTo(Marker.PROVISIONAL);
    }

    @Test
    void nobodysAnswersAreNoSecret() {
        Figure nobody = show(Dictionary.RATED, Statistic.LINEAR_MEAN, null, 0, true);
        assertThat(nobody.marker()).isEqualTo(Marker.NOT_AVAILABLE);
        assertThat(nobody.n()).isZero();
    }

    private static Figure show(Measure measure, Statistic statistic, @Nullable Double value, long n, boolean mature) {
        return SmallestBase.show("A", MONTH, measure, new Estimate(statistic, value, n, null, null), mature);
    }
}
