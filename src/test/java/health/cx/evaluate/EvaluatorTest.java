package health.cx.evaluate;

import static health.cx.evaluate.Said.said;
import static health.cx.evaluate.Scenario.LAST;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class EvaluatorTest {

    private static final YearMonth JANUARY = YearMonth.of(2026, 1);
    private static final Period SURVEY_YEAR = Period.ofMonths(JANUARY.minusMonths(11), JANUARY);

    /** Seven practices; G is better in surveys and has halved its waits; H is a tiny one. */
    private static Scenario network() {
        Scenario scenario = new Scenario(5);
        for (String id : List.of("A", "B", "C", "D", "E", "F", "G", "H")) {
            scenario.practice(id, "family medicine");
            for (int i = 0; i < 26; i++) {
                boolean recent = i < 12;
                YearMonth month = LAST.minusMonths(i);
                scenario.surveys(id, month, id.equals("H") ? i % 2 : 12, id.equals("G") ? 0.85 : 0.6);
                scenario.visits(id, month, id.equals("H") ? 1 : 30, id.equals("G") && recent ? 10 : 25);
            }
        }
        return scenario;
    }

    private static final Evaluation NETWORK = network().evaluate();

    @Test
    void betterPracticeIsFound() {
        assertThat(comparison(NETWORK, "G", "rating", Against.PEERS).verdict()).isEqualTo(Verdict.BETTER);
        assertThat(comparison(NETWORK, "G", "touchpoint_1", Against.PEERS).verdict())
                .isEqualTo(Verdict.BETTER);
        assertThat(comparison(NETWORK, "G", "wait", Against.PEERS).verdict()).isEqualTo(Verdict.BETTER);
        assertThat(comparison(NETWORK, "G", "wait", Against.PREVIOUS).verdict()).isEqualTo(Verdict.BETTER);
        assertThat(comparison(NETWORK, "A", "wait", Against.PREVIOUS).verdict())
                .isEqualTo(Verdict.NO_RELIABLE_DIFFERENCE);
    }

    @Test
    void differenceIsTheFigureMinusTheOther() {
        Figure own = figure(NETWORK, "G", SURVEY_YEAR, "rating", Statistic.LINEAR_MEAN);
        Comparison past = comparison(NETWORK, "G", "rating", Against.PREVIOUS);
        Figure before = figure(
                NETWORK,
                "G",
                Period.ofMonths(JANUARY.minusMonths(23), JANUARY.minusMonths(12)),
                "rating",
                Statistic.LINEAR_MEAN);
        assertThat(past.reference()).isEqualTo(before.value());
        assertThat(past.difference())
                .isEqualTo(Objects.requireNonNull(own.value()) - Objects.requireNonNull(before.value()));
        assertThat(comparison(NETWORK, "G", "rating", Against.SAME_PERIOD_LAST_YEAR)
                        .difference())
                .isEqualTo(past.difference());
    }

    @Test
    void tinyPracticeIsSuppressedAndGetsNoVerdict() {
        // six surveys in its twelve months
        assertThat(figure(NETWORK, "H", SURVEY_YEAR, "rating", Statistic.LINEAR_MEAN))
                .isEqualTo(new Figure(
                        "H", SURVEY_YEAR, "rating", Statistic.LINEAR_MEAN, null, null, null, null, Marker.SUPPRESSED));
        Comparison comparison = comparison(NETWORK, "H", "rating", Against.PEERS);
        assertThat(comparison.verdict()).isEqualTo(Verdict.NOT_ENOUGH_DATA);
        assertThat(said(comparison.reason())).isEqualTo("6 surveys answered; 11 are needed.");
        assertThat(comparison.reference()).isNull();
        assertThat(comparison.difference()).isNull();
        assertThat(comparison.lower()).isNull();
        assertThat(comparison.p()).isNull();
    }

    @Test
    void networkPoolsItsPractices() {
        Period month = Period.ofMonths(LAST, LAST);
        assertThat(figure(NETWORK, Figure.NETWORK, month, "visits", Statistic.COUNT)
                        .value())
                .isEqualTo(7 * 30 + 1);
        double right = NETWORK.practices().stream()
                .map(practice -> figure(NETWORK, practice.id(), month, "accuracy", Statistic.RATE))
                .mapToDouble(rate -> Objects.requireNonNull(rate.value()) * Objects.requireNonNull(rate.n()))
                .sum();
        assertThat(figure(NETWORK, Figure.NETWORK, month, "accuracy", Statistic.RATE)
                        .value())
                .isCloseTo(right / 211, within(1e-12));
        assertThat(figure(NETWORK, Figure.NETWORK, SURVEY_YEAR, "rating", Statistic.LINEAR_MEAN)
                        .n())
                .as("the practice with 6 respondents is left out, or the network would give its figure away")
                .isEqualTo(7 * 12 * 12);
    }

    @Test
    void openWindowsMakeFiguresProvisional() {
        Period march = Period.ofMonths(LAST, LAST);
        assertThat(figure(NETWORK, "A", march, "accuracy", Statistic.RATE).marker())
                .isEqualTo(Marker.PROVISIONAL);
        assertThat(figure(NETWORK, "A", march, "visits", Statistic.COUNT).marker())
                .isNull();
        assertThat(figure(NETWORK, "A", march, "accuracy", Statistic.RATE).value())
                .isNotNull();
    }

    /** Who could subtract a score's first state from its last would know what the few said who answered in between. */
    @Test
    void scoresAreToldWhenAllAnswersAreIn() {
        Figure open = NETWORK.figures().stream()
                .filter(figure -> figure.practiceId().equals("A")
                        && figure.measureId().equals("rating")
                        && figure.marker() == Marker.PROVISIONAL)
                .findFirst()
                .orElseThrow();
        assertThat(open.value()).isNull();
        assertThat(open.n()).isNull();
    }

    /** 12 surveys a month are over 11 each but their median is under 30; 36 a quarter serve. */
    @Test
    void surveysAreFollowedByAsShortPeriodsAsTheyAllow() {
        assertThat(said(NETWORK.notes()))
                .contains("Practice A: survey trend by quarter, because its latest months do not have 11 respondents "
                        + "each and a median of 30, its quarters do; scores that fewer answered by longer periods.");
        assertThat(said(NETWORK.notes())).anyMatch(note -> note.startsWith("Practice H: survey trend by year"));
        assertThat(periods("A", "rating"))
                .contains(Period.ofMonths(YearMonth.of(2025, 10), YearMonth.of(2025, 12)))
                .doesNotContain(Period.ofMonths(JANUARY, JANUARY));
        assertThat(periods("A", "visits")).contains(Period.ofMonths(JANUARY, JANUARY));
        assertThat(periods(Figure.NETWORK, "rating")).contains(Period.ofMonths(JANUARY, JANUARY));
    }

    @Test
    void figuresAndComparisonsAreInTheirDocumentedOrderEachOnce() {
        List<String> ids = NETWORK.measures().stream().map(Measure::id).toList();
        Comparator<Figure> order = Comparator.comparing(Figure::practiceId)
                .thenComparing((Figure figure) -> figure.period().start())
                .thenComparing(figure -> figure.period().end())
                .thenComparing(figure -> ids.indexOf(figure.measureId()))
                .thenComparing(Figure::statistic);
        for (int i = 1; i < NETWORK.figures().size(); i++) {
            assertThat(order.compare(
                            NETWORK.figures().get(i - 1), NETWORK.figures().get(i)))
                    .isNegative();
        }
        Comparator<Comparison> inOrder = Comparator.comparing(Comparison::practiceId)
                .thenComparing(Comparison::against)
                .thenComparing(comparison -> ids.indexOf(comparison.measureId()));
        for (int i = 1; i < NETWORK.comparisons().size(); i++) {
            assertThat(inOrder.compare(
                            NETWORK.comparisons().get(i - 1),
                            NETWORK.comparisons().get(i)))
                    .isNegative();
        }
    }

    @Test
    void orderOfRowsChangesNothing() {
        Evaluation shuffled = new Evaluator().evaluate(network().shuffled(3), Scenario.settings());
        assertThat(shuffled.figures()).isEqualTo(NETWORK.figures());
        assertThat(shuffled.comparisons()).isEqualTo(NETWORK.comparisons());
    }

    @Test
    void everyVerdictOrItsAbsenceHasItsReason() {
        assertThat(NETWORK.comparisons()).filteredOn(Comparison::headline).allSatisfy(comparison -> {
            assertThat(comparison.verdict()).isNotNull();
            assertThat(comparison.reason() != null).isEqualTo(comparison.verdict() == Verdict.NOT_ENOUGH_DATA);
            assertThat(comparison.adjustedP() == null).isEqualTo(comparison.verdict() == Verdict.NOT_ENOUGH_DATA);
        });
        assertThat(NETWORK.comparisons())
                .filteredOn(comparison -> !comparison.headline())
                .allSatisfy(comparison -> assertThat(comparison.verdict()).isNull());
    }

    @Test
    void unknownNamesAreErrorsOfTheCaller() {
        Evidence evidence = new Scenario(1).practice("A", "x").evidence();
        assertThatThrownBy(() -> evidence.count("B", LAST, "visits", 1, 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("B");
        assertThatThrownBy(() -> evidence.count("A", LAST, "wait", 1, 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("wait");
        assertThatThrownBy(() -> evidence.answer("A", LAST, 1, 1, "asked", 3))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> evidence.count("A", LAST, "accuracy", 3, 2))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("3 of 2");
    }

    private static List<Period> periods(String practice, String measure) {
        return NETWORK.figures().stream()
                .filter(figure -> figure.practiceId().equals(practice)
                        && figure.measureId().equals(measure))
                .map(Figure::period)
                .toList();
    }

    static Figure figure(Evaluation evaluation, String practice, Period period, String measure, Statistic statistic) {
        return evaluation.figures().stream()
                .filter(figure -> figure.practiceId().equals(practice)
                        && figure.period().equals(period)
                        && figure.measureId().equals(measure)
                        && figure.statistic() == statistic)
                .findFirst()
                .orElseThrow();
    }

    static Comparison comparison(Evaluation evaluation, String practice, String measure, Against against) {
        return evaluation.comparisons().stream()
                .filter(comparison -> comparison.practiceId().equals(practice)
                        && comparison.measureId().equals(measure)
                        && comparison.against() == against)
                .findFirst()
                .orElseThrow();
    }
}
