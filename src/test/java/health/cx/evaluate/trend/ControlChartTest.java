package health.cx.evaluate.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import health.cx.evaluate.Dictionary;
import health.cx.evaluate.Figure;
import health.cx.evaluate.Marker;
import health.cx.evaluate.Measure;
import health.cx.evaluate.Period;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ControlChartTest {

    private static final YearMonth FIRST = YearMonth.of(2024, 1);

    private static Period month(int i) {
        return Period.ofMonths(FIRST.plusMonths(i), FIRST.plusMonths(i));
    }

    private static Figure figure(Measure measure, int i, @Nullable Double value, @Nullable Marker marker) {
        return new Figure("A", month(i), measure.id(), measure.primary(), value, 40L, null, null, marker);
    }

    private static List<Figure> figures(Measure measure, double... values) {
        return IntStream.range(0, values.length)
                .mapToObj(i -> figure(measure, i, values[i], null))
                .toList();
    }

    private static ControlChart chart(Measure measure, double... values) {
        return ControlChart.of(measure, figures(measure, values), new TreeSet<>(), month(values.length - 1));
    }

    private static @Nullable Limits limits(ControlChart chart, int i) {
        return chart.points().get(i).limits();
    }

    private static double[] zigzag(int n, double low, double high) {
        return IntStream.range(0, n).mapToDouble(i -> i % 2 == 0 ? low : high).toArray();
    }

    @Test
    void onePointHasNoLimitsAndTwoHaveTrialOnes() {
        assertThat(limits(chart(Dictionary.WAIT, 20), 0)).isNull();
        // 20 and 22: mean 21, range 2, limits 21 -+ 5.32
        Limits two = Objects.requireNonNull(limits(chart(Dictionary.WAIT, 20, 22), 1));
        assertThat(two.centre()).isEqualTo(21);
        assertThat(two.lower()).isCloseTo(15.68, within(1e-9));
        assertThat(two.upper()).isCloseTo(26.32, within(1e-9));
        assertThat(two.trial()).isTrue();
    }

    @Test
    void identicalValuesHaveACentreLineAndNoLimits() {
        ControlChart chart = chart(Dictionary.WAIT, 20, 20, 20, 20, 20, 20, 20, 20);
        assertThat(limits(chart, 0)).isEqualTo(new Limits(20, null, null, true));
        assertThat(chart.points()).allMatch(point -> point.signals().isEmpty());
        assertThat(chart.now()).isNull();
    }

    @Test
    void limitsAreOnTrialUnderTwelvePoints() {
        assertThat(Objects.requireNonNull(limits(chart(Dictionary.WAIT, zigzag(11, 10, 12)), 0))
                        .trial())
                .isTrue();
        assertThat(Objects.requireNonNull(limits(chart(Dictionary.WAIT, zigzag(12, 10, 12)), 0))
                        .trial())
                .isFalse();
    }

    @Test
    void limitsEndWhereTheScaleDoes() {
        Limits rate = Objects.requireNonNull(limits(chart(Dictionary.ACCURACY, zigzag(12, 0.1, 0.9)), 0));
        assertThat(rate.lower()).isEqualTo(0);
        assertThat(rate.upper()).isEqualTo(1);
        Limits score = Objects.requireNonNull(limits(chart(Dictionary.GREETING, zigzag(12, 60, 98)), 0));
        assertThat(score.upper()).isEqualTo(100);
        Limits wait = Objects.requireNonNull(limits(chart(Dictionary.WAIT, zigzag(12, 2, 110)), 0));
        assertThat(wait.lower()).isEqualTo(0);
        assertThat(wait.upper()).isGreaterThan(100);
        // the scale of perceived minutes ends at 480
        Limits minutes = Objects.requireNonNull(limits(chart(Dictionary.PERCEIVED, zigzag(12, 100, 400)), 0));
        assertThat(minutes.upper()).isEqualTo(480);
    }

    @Test
    void hiddenAndProvisionalMonthsAreNoPoints() {
        double[] values = zigzag(14, 10, 12);
        List<Figure> all = new ArrayList<>(figures(Dictionary.WAIT, values));
        all.set(5, figure(Dictionary.WAIT, 5, null, Marker.SUPPRESSED));
        all.set(12, figure(Dictionary.WAIT, 12, 80.0, Marker.PROVISIONAL));
        all.set(13, figure(Dictionary.WAIT, 13, 90.0, Marker.PROVISIONAL));
        ControlChart chart = ControlChart.of(Dictionary.WAIT, all, new TreeSet<>(), month(11));
        assertThat(IntStream.range(0, 14).filter(i -> !chart.points().get(i).counts()))
                .containsExactly(5, 12, 13);
        // 6 tens and 5 twelves remain; the lines run over the gap and end with the last point
        Limits limits = Objects.requireNonNull(limits(chart, 5));
        assertThat(limits.centre()).isCloseTo(120.0 / 11, within(1e-12));
        assertThat(limits.trial()).isTrue();
        assertThat(limits(chart, 12)).isNull();
    }

    @Test
    void onlyASignalOfTheNewestMaturePointIsNow() {
        double[] values = zigzag(16, 10, 12);
        values[15] = 40;
        ControlChart last = chart(Dictionary.WAIT, values);
        assertThat(Objects.requireNonNull(last.now()).signals()).containsExactly(Signal.ABOVE_LIMIT);
        assertThat(last.now()).isEqualTo(last.points().get(15));
        values[15] = 12;
        values[14] = 40;
        ControlChart before = chart(Dictionary.WAIT, values);
        assertThat(before.points().get(14).signals()).containsExactly(Signal.ABOVE_LIMIT);
        assertThat(before.now()).isNull();
    }

    @Test
    void anOldSignalIsNotNowWhereTheNewestMonthIsMissing() {
        double[] values = zigzag(16, 10, 12);
        values[15] = 40;
        List<Figure> all = new ArrayList<>(figures(Dictionary.WAIT, values));
        all.add(figure(Dictionary.WAIT, 16, null, Marker.NOT_AVAILABLE));
        assertThat(ControlChart.of(Dictionary.WAIT, all, new TreeSet<>(), month(16))
                        .now())
                .isNull();
    }

    /** Every December is high; the second shows what the first did, the first has no year before it. */
    @Test
    void aSignalThatLastYearsSameMonthShowedIsSeasonal() {
        double[] values = zigzag(24, 10, 12);
        values[11] = 40;
        values[23] = 40;
        ControlChart both = chart(Dictionary.WAIT, values);
        assertThat(both.points().get(11).signals()).containsExactly(Signal.ABOVE_LIMIT);
        assertThat(both.points().get(11).seasonal()).isEmpty();
        assertThat(both.points().get(23).signals()).containsExactly(Signal.ABOVE_LIMIT);
        assertThat(both.points().get(23).seasonal()).containsExactly(Signal.ABOVE_LIMIT);
        values[11] = 12;
        values[10] = 40;
        assertThat(chart(Dictionary.WAIT, values).points().get(23).seasonal()).isEmpty();
    }

    /** High from April to October of both years; then from March on in the second: March did not show it before. */
    @Test
    void aRunIsSeasonalOnlyWhereEachOfItsMonthsWas() {
        double[] values = IntStream.range(0, 24)
                .mapToDouble(i -> (i % 12 >= 3 && i % 12 <= 9 ? 20 : 10) + i % 2)
                .toArray();
        ControlChart same = chart(Dictionary.WAIT, values);
        assertThat(same.points().get(21).signals()).contains(Signal.RUN_ABOVE);
        assertThat(same.points().get(21).seasonal()).contains(Signal.RUN_ABOVE);
        assertThat(same.points().get(9).seasonal()).isEmpty();
        values[14] = 20;
        ControlChart longer = chart(Dictionary.WAIT, values);
        assertThat(longer.points().get(21).signals()).contains(Signal.RUN_ABOVE);
        assertThat(longer.points().get(21).seasonal()).doesNotContain(Signal.RUN_ABOVE);
    }

    @Test
    void limitsStartAnewAfterABreak() {
        double[] values = IntStream.range(0, 24)
                .mapToDouble(i -> (i < 12 ? 50 : 80) + i % 2)
                .toArray();
        ControlChart whole = chart(Dictionary.GREETING, values);
        assertThat(whole.points().get(23).signals()).contains(Signal.RUN_ABOVE);
        TreeSet<YearMonth> breaks = new TreeSet<>(List.of(FIRST.plusMonths(12)));
        ControlChart parted =
                ControlChart.of(Dictionary.GREETING, figures(Dictionary.GREETING, values), breaks, month(23));
        assertThat(Objects.requireNonNull(limits(parted, 11)).centre()).isEqualTo(50.5);
        assertThat(Objects.requireNonNull(limits(parted, 12)).centre()).isEqualTo(80.5);
        assertThat(parted.points()).allMatch(point -> point.signals().isEmpty());
        assertThat(IntStream.range(0, 24).filter(i -> parted.points().get(i).anew()))
                .containsExactly(12);
    }

    @Test
    void aBreakBeforeTheFirstPointIsNone() {
        TreeSet<YearMonth> breaks = new TreeSet<>(List.of(FIRST, FIRST.minusMonths(3)));
        ControlChart chart =
                ControlChart.of(Dictionary.WAIT, figures(Dictionary.WAIT, zigzag(12, 10, 12)), breaks, month(11));
        assertThat(chart).isEqualTo(chart(Dictionary.WAIT, zigzag(12, 10, 12)));
    }

    @Test
    void aQuarterThatMixesBothSidesOfABreakIsNoPoint() {
        List<Figure> quarters = IntStream.range(0, 8)
                .mapToObj(i -> new Figure(
                        "A",
                        Period.ofMonths(FIRST.plusMonths(3L * i), FIRST.plusMonths(3L * i + 2)),
                        "touchpoint_1",
                        Dictionary.GREETING.primary(),
                        50.0 + i % 2,
                        40L,
                        null,
                        null,
                        null))
                .toList();
        TreeSet<YearMonth> breaks = new TreeSet<>(List.of(FIRST.plusMonths(10)));
        ControlChart chart = ControlChart.of(Dictionary.GREETING, quarters, breaks, null);
        assertThat(IntStream.range(0, 8).filter(i -> !chart.points().get(i).counts()))
                .containsExactly(3);
        assertThat(IntStream.range(0, 8).filter(i -> chart.points().get(i).anew()))
                .containsExactly(4);
    }

    @Test
    void nothingIsEverNotANumber() {
        for (int n = 1; n <= 3; n++) {
            for (double[] values : List.of(zigzag(n, 0, 0), zigzag(n, 0, 5), zigzag(n, 1e-300, 1e300))) {
                for (ChartPoint point : chart(Dictionary.WAIT, values).points()) {
                    Limits limits = point.limits();
                    assertThat(limits == null || Double.isFinite(limits.centre()))
                            .isTrue();
                    assertThat(limits == null || limits.upper() == null || Double.isFinite(limits.upper()))
                            .isTrue();
                }
            }
        }
    }
}
