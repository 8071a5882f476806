package health.cx.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import health.cx.evaluate.trend.ChartPoint;
import health.cx.evaluate.trend.ControlChart;
import health.cx.evaluate.trend.Signal;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Where a measure is taken otherwise from some month on, what is made of it breaks, and nothing else. */
class BreaksTest {

    private static final YearMonth JUNE = YearMonth.of(2025, 6);

    @Test
    void itemsBreakWhatIsMadeOfThem() {
        Breaks breaks = new Breaks(Dictionary.ALL);
        breaks.add("A", "greeted", JUNE);
        breaks.add("A", "smooth", JUNE.plusMonths(2));
        assertThat(breaks.of("A", Dictionary.GREETED)).containsExactly(JUNE);
        assertThat(breaks.of("A", Dictionary.GREETING)).containsExactly(JUNE);
        assertThat(breaks.of("A", Dictionary.CUSTOMER)).containsExactly(JUNE, JUNE.plusMonths(2));
        assertThat(breaks.of("A", Dictionary.RATED)).isEmpty();
        assertThat(breaks.of("B", Dictionary.GREETED)).isEmpty();
    }

    @Test
    void aNewVersionBreaksEverybodysSeries() {
        Measure wait = Dictionary.WAIT;
        Measure second = new Measure(
                wait.id(),
                wait.label(),
                "2",
                JUNE,
                wait.kind(),
                wait.outcome(),
                0,
                wait.unit(),
                wait.direction(),
                null,
                5,
                true,
                null,
                List.of());
        Breaks breaks = new Breaks(List.of(second));
        assertThat(breaks.of("A", second)).containsExactly(JUNE);
        assertThat(breaks.in("A", second, Period.ofMonths(JUNE, JUNE))).isTrue();
        assertThat(breaks.in("A", second, Period.ofMonths(JUNE.minusMonths(11), JUNE)))
                .isTrue();
        assertThat(breaks.in("A", second, Period.ofMonths(JUNE.minusMonths(12), JUNE.minusMonths(1))))
                .isFalse();
        assertThat(breaks.in("A", second, Period.ofMonths(JUNE.plusMonths(1), JUNE.plusMonths(12))))
                .isFalse();
    }

    /** From June 2025 on the practice asks in another way, and its answers are better. */
    @Test
    void scoresOfAnotherQuestionnaireHaveLimitsOfTheirOwn() {
        Evaluation evaluation = evaluate(true);
        ControlChart chart = chart(evaluation, "touchpoint_1");
        ChartPoint june = point(chart, JUNE);
        assertThat(june.anew()).isTrue();
        assertThat(centre(chart, JUNE.minusMonths(1))).isLessThan(45);
        assertThat(centre(chart, JUNE)).isGreaterThan(60);
        assertThat(marker(evaluation, "touchpoint_1", JUNE)).isEqualTo(Marker.BREAK);
        assertThat(marker(evaluation, "touchpoint_1", JUNE.plusMonths(1))).isNull();
        assertThat(marker(evaluation, "wait", JUNE)).isNull();
        ControlChart untold = chart(evaluate(false), "touchpoint_1");
        assertThat(centre(untold, JUNE)).isEqualTo(centre(untold, JUNE.minusMonths(1)));
        assertThat(point(untold, JUNE.minusMonths(1)).signals()).contains(Signal.RUN_BELOW);
        assertThat(point(chart, JUNE.minusMonths(1)).signals()).isEmpty();
    }

    private static double centre(ControlChart chart, YearMonth month) {
        return Objects.requireNonNull(point(chart, month).limits()).centre();
    }

    private static Evaluation evaluate(boolean told) {
        Scenario scenario = new Scenario(3).practice("A", "x");
        for (int i = 0; i < 24; i++) {
            YearMonth month = Scenario.LAST.minusMonths(i);
            scenario.surveys("A", month, 60, month.isBefore(JUNE) ? 0.4 : 0.7);
            scenario.visits("A", month, 40, 20);
        }
        Evidence evidence = scenario.evidence();
        if (told) {
            evidence.breakAt("A", JUNE, "greeted");
        }
        return new Evaluator().evaluate(evidence, Scenario.settings());
    }

    private static ControlChart chart(Evaluation evaluation, String measure) {
        return evaluation.charts().stream()
                .filter(chart ->
                        chart.practiceId().equals("A") && chart.measureId().equals(measure))
                .findFirst()
                .orElseThrow();
    }

    private static ChartPoint point(ControlChart chart, YearMonth month) {
        return chart.points().stream()
                .filter(point -> point.period().equals(Period.ofMonths(month, month)))
                .findFirst()
                .orElseThrow();
    }

    private static @Nullable Marker marker(Evaluation evaluation, String measure, YearMonth month) {
        return evaluation.figures().stream()
                .filter(figure -> figure.practiceId().equals("A")
                        && figure.measureId().equals(measure)
                        && figure.period().equals(Period.ofMonths(month, month))
                        && (figure.statistic() == Statistic.LINEAR_MEAN || figure.statistic() == Statistic.MEDIAN))
                .findFirst()
                .orElseThrow()
                .marker();
    }
}
