package health.cx.evaluate;

import static health.cx.evaluate.EvaluatorTest.comparison;
import static health.cx.evaluate.EvaluatorTest.figure;
import static health.cx.evaluate.Said.said;
import static health.cx.evaluate.Scenario.LAST;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Too little evidence is a documented state: never NaN, never infinite, never 0. */
class DegenerateTest {

    private static final YearMonth JANUARY = YearMonth.of(2026, 1);

    private @Nullable Evaluation evaluation;

    @AfterEach
    void everyNumberIsOne() {
        Evaluation all = Objects.requireNonNull(evaluation);
        assertThat(all.figures())
                .allSatisfy(figure -> numbers(figure.value(), figure.lower(), figure.upper()))
                .filteredOn(figure -> figure.marker() != Marker.PROVISIONAL)
                .allSatisfy(figure -> assertThat(figure.value() == null)
                        .isEqualTo(figure.marker() == Marker.SUPPRESSED || figure.marker() == Marker.NOT_AVAILABLE));
        assertThat(all.comparisons())
                .allSatisfy(c -> numbers(c.reference(), c.difference(), c.lower(), c.upper(), c.p(), c.adjustedP()));
    }

    private static void numbers(@Nullable Double... all) {
        assertThat(Stream.of(all).filter(Objects::nonNull).map(Objects::requireNonNull))
                .allMatch(Double::isFinite);
    }

    @Test
    void noPractices() {
        evaluation = new Scenario(1).evaluate();
        assertThat(evaluation.comparisons())
                .allMatch(c -> c.practiceId().equals(Figure.NETWORK) && c.difference() == null);
        assertThat(evaluation.figures()).isNotEmpty().allMatch(figure -> figure.marker() == Marker.NOT_AVAILABLE);
    }

    @Test
    void practiceWithoutEvidence() {
        evaluation = new Scenario(1).practice("A", "x").evaluate();
        assertThat(evaluation.figures()).allSatisfy(figure -> {
            assertThat(figure.marker()).isEqualTo(Marker.NOT_AVAILABLE);
            assertThat(figure.n()).isZero();
        });
        assertThat(said(comparison(evaluation, "A", "rating", Against.PEERS).reason()))
                .isEqualTo("There are no surveys in the data.");
    }

    @Test
    void onePracticeHasNoPeersButAPast() {
        Scenario scenario = new Scenario(1).practice("A", "x");
        for (int i = 0; i < 26; i++) {
            scenario.surveys("A", LAST.minusMonths(i), 5, 0.6).visits("A", LAST.minusMonths(i), 20, 20);
        }
        evaluation = scenario.evaluate();
        Comparison peers = comparison(evaluation, "A", "rating", Against.PEERS);
        assertThat(peers.verdict()).isEqualTo(Verdict.NOT_ENOUGH_DATA);
        assertThat(said(peers.reason())).isEqualTo("0 other practices have enough data; 5 are needed.");
        assertThat(comparison(evaluation, "A", "rating", Against.PREVIOUS).verdict())
                .isEqualTo(Verdict.NO_RELIABLE_DIFFERENCE);
    }

    @Test
    void oneRespondentAndOneVisit() {
        evaluation = new Scenario(1)
                .practice("A", "x")
                .surveys("A", JANUARY, 1, 0.6)
                .visits("A", JANUARY, 1, 10)
                .evaluate();
        Period january = Period.ofMonths(JANUARY, JANUARY);
        assertThat(figure(evaluation, "A", january, "rating", Statistic.LINEAR_MEAN)
                        .marker())
                .isEqualTo(Marker.SUPPRESSED);
        assertThat(said(comparison(evaluation, "A", "wait", Against.PREVIOUS).reason()))
                .isEqualTo("The data do not reach back that far.");
        assertThat(said(comparison(evaluation, "A", "rating", Against.PEERS).reason()))
                .isEqualTo("1 survey answered; 11 are needed.");
    }

    @Test
    void identicalAnswersGiveAScoreWithoutIntervalOrVerdict() {
        Scenario scenario = new Scenario(1);
        for (String id : new String[] {"A", "B", "C", "D", "E", "F"}) {
            scenario.practice(id, "x");
            for (int i = 0; i < 26; i++) {
                scenario.surveys(id, LAST.minusMonths(i), 3, 5).visits(id, LAST.minusMonths(i), 3, 0);
            }
        }
        evaluation = scenario.evaluate();
        Period year = Objects.requireNonNull(
                Objects.requireNonNull(evaluation.windows().get(Outcome.SURVEY)).current());
        Figure rating = figure(evaluation, "A", year, "rating", Statistic.LINEAR_MEAN);
        assertThat(rating.value()).isEqualTo(100);
        assertThat(rating.lower()).isNull();
        Comparison peers = comparison(evaluation, "A", "rating", Against.PEERS);
        assertThat(peers.difference()).isEqualTo(0);
        assertThat(peers.verdict()).isEqualTo(Verdict.NOT_ENOUGH_DATA);
        assertThat(comparison(evaluation, "A", "wait", Against.PEERS).verdict())
                .isEqualTo(Verdict.NO_RELIABLE_DIFFERENCE);
    }

    @Test
    void aPracticeWhosePatientsNobodyKnowsIsNotComparedWithPeers() {
        Scenario scenario = six(new Scenario(1).adjusting().unknown("C"));
        evaluation = scenario.evaluate();
        Comparison peers = comparison(evaluation, "C", "rating", Against.PEERS);
        assertThat(peers.verdict()).isEqualTo(Verdict.NOT_ENOUGH_DATA);
        assertThat(said(peers.reason()))
                .isEqualTo("Of its respondents nobody's general health is known, so its patients can't be taken into"
                        + " account.");
        assertThat(comparison(evaluation, "C", "rating", Against.PREVIOUS).verdict())
                .isEqualTo(Verdict.NO_RELIABLE_DIFFERENCE);
        assertThat(said(comparison(evaluation, "A", "rating", Against.PEERS).reason()))
                .isNotEqualTo(said(peers.reason()));
        assertThat(said(evaluation.notes()))
                .anySatisfy(
                        note -> assertThat(note).startsWith("Practice C: not compared with peers on survey scores."));
    }

    @Test
    void whatIsKnownOfNobodyIsToldAndNothingIsAdjusted() {
        Scenario scenario = new Scenario(1).adjusting();
        List.of("A", "B", "C", "D", "E", "F").forEach(scenario::unknown);
        evaluation = six(scenario).evaluate();
        assertThat(said(evaluation.notes()))
                .contains("General health: known of nobody, or the same for all, so nothing is adjusted for it.");
        assertThat(evaluation.adjustments())
                .isNotEmpty()
                .allSatisfy(one -> assertThat(one.adjusted()).isEqualTo(one.observed()));
    }

    /** January 2025 to December 2025 is compared with 2024, and from July 2025 on the question is another. */
    @Test
    void aQuestionThatChangedIsNotComparedWithWhatItWas() {
        Evidence evidence = six(new Scenario(1)).evidence();
        evidence.breakAt("A", YearMonth.of(2025, 7), "rating");
        evaluation = new Evaluator().evaluate(evidence, Scenario.settings());
        Comparison change = comparison(evaluation, "A", "rating", Against.PREVIOUS);
        assertThat(change.verdict()).isEqualTo(Verdict.NOT_ENOUGH_DATA);
        assertThat(change.difference()).isNull();
        assertThat(said(change.reason()))
                .isEqualTo("It is asked or reckoned otherwise from July 2025 on, so earlier months can't be compared.");
        assertThat(comparison(evaluation, "B", "rating", Against.PREVIOUS).difference())
                .isNotNull();
        assertThat(comparison(evaluation, "A", "touchpoint_1", Against.PREVIOUS).difference())
                .isNotNull();
    }

    private static Scenario six(Scenario scenario) {
        for (String id : List.of("A", "B", "C", "D", "E", "F")) {
            scenario.practice(id, "x");
            for (int i = 0; i < 26; i++) {
                scenario.surveys(id, LAST.minusMonths(i), 3, 0.6).visits(id, LAST.minusMonths(i), 3, 10);
            }
        }
        return scenario;
    }

    @Test
    void emptyMonthBetweenOthersIsNotAvailable() {
        evaluation = new Scenario(1)
                .practice("A", "x")
                .visits("A", JANUARY, 40, 10)
                .visits("A", LAST, 40, 10)
                .evaluate();
        Period february = Period.ofMonths(JANUARY.plusMonths(1), JANUARY.plusMonths(1));
        assertThat(figure(evaluation, "A", february, "wait", Statistic.MEDIAN))
                .isEqualTo(new Figure(
                        "A", february, "wait", Statistic.MEDIAN, null, 0L, null, null, Marker.NOT_AVAILABLE));
    }
}
