package health.cx.evaluate;

import static health.cx.evaluate.Said.said;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import health.cx.evaluate.drivers.Experience;
import health.cx.evaluate.drivers.Topic;
import health.cx.evaluate.drivers.Trait;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is hidden besides figures with too few answers, so that these can't be reckoned. */
class ConcealedFiguresTest {

    private static final YearMonth JANUARY = Scenario.LAST.minusMonths(2);
    private static final int SMALL = 15;

    /** Two years of 30 answers a month, but for one month of the first year, in which {@code few} answered. */
    private static Evaluation network(int few) {
        Scenario scenario = new Scenario(3);
        for (String id : List.of("A", "B", "C", "D", "E", "F")) {
            scenario.practice(id, "x");
            for (int i = 0; i < 24; i++) {
                scenario.surveys(id, JANUARY.minusMonths(i), i == SMALL && id.equals("A") ? few : 30, 0.6);
            }
        }
        Settings usual = Scenario.settings();
        Settings threeYears = new Settings(usual.period(), usual.dataUntil(), 36, usual.peersAtLeast(), usual.closes());
        return new Evaluator().evaluate(scenario.evidence(), threeYears);
    }

    private static List<Figure> hidden(Evaluation evaluation, String entity) {
        return evaluation.figures().stream()
                .filter(figure ->
                        figure.practiceId().equals(entity) && figure.measureId().equals("rating"))
                .filter(figure -> figure.statistic() == Statistic.LINEAR_MEAN)
                .filter(figure -> figure.marker() == Marker.SUPPRESSED)
                .toList();
    }

    @Test
    void hidesTheNextMonthTooAndNoWindow() {
        YearMonth small = JANUARY.minusMonths(SMALL);
        assertThat(hidden(network(5), "A"))
                .allSatisfy(figure -> {
                    assertThat(figure.value()).isNull();
                    assertThat(figure.n()).isNull();
                    assertThat(figure.period().months()).isEqualTo(1);
                })
                .extracting(Figure::period)
                .contains(Period.ofMonths(small, small), Period.ofMonths(small.plusMonths(1), small.plusMonths(1)));
    }

    @Test
    void followsTheNetworkWithoutThePracticeThatCantBe() {
        Evaluation network = network(5);
        assertThat(hidden(network, Figure.NETWORK)).isEmpty();
        assertThat(hidden(network, "B")).isEmpty();
        assertThat(network.figures())
                .filteredOn(figure -> figure.practiceId().equals(Figure.NETWORK)
                        && figure.measureId().equals("rating")
                        && figure.period().months() == 1
                        && figure.marker() == null)
                .isNotEmpty()
                .allSatisfy(figure -> assertThat(figure.n()).isEqualTo(5 * 30));
        assertThat(said(network.notes()))
                .anyMatch(note -> note.contains("are made of a part of its 6 practices (5 at least)"));
    }

    @Test
    void hidesNothingWhereAllAreEnough() {
        Evaluation network = network(11);
        assertThat(hidden(network, "A")).isEmpty();
        assertThat(hidden(network, Figure.NETWORK)).isEmpty();
    }

    @Test
    void comparesNothingThatIsHidden() {
        Evaluation network = network(5);
        assertThat(network.comparisons())
                .filteredOn(
                        one -> one.practiceId().equals("A") && one.measureId().equals("rating"))
                .isNotEmpty()
                .allSatisfy(one ->
                        assertThat(Objects.requireNonNull(one.difference())).isFinite());
    }

    /** What a score's figure hides its receipt does not tell: hardly more people than a hidden month's answered in the window. */
    @Test
    void hidesTheReceiptOfAHiddenScore() {
        Scenario scenario = new Scenario(3).adjusting();
        for (String id : List.of("A", "B", "C", "D", "E", "F")) {
            scenario.practice(id, "x");
            for (int i = 0; i < 24; i++) {
                boolean isQuiet = id.equals("A") && i < 12;
                scenario.surveys(id, JANUARY.minusMonths(i), isQuiet ? i == 0 ? 10 : i == 11 ? 2 : 0 : 30, 0.6);
            }
        }
        Evaluation evaluation = scenario.evaluate();
        Period window = Objects.requireNonNull(
                Objects.requireNonNull(evaluation.windows().get(Outcome.SURVEY)).current());
        assertThat(evaluation.figures())
                .filteredOn(figure -> figure.practiceId().equals("A")
                        && figure.period().equals(window)
                        && figure.measureId().equals("rating")
                        && figure.statistic() == Statistic.ADJUSTED_MEAN)
                .extracting(Figure::marker)
                .containsExactly(Marker.SUPPRESSED);
        assertThat(evaluation.adjustments())
                .filteredOn(
                        one -> one.practiceId().equals("A") && one.measureId().equals("rating"))
                .extracting(Adjustment::marker)
                .containsExactly(Marker.SUPPRESSED);
    }

    /** A year in which hardly more people answered A than in its hidden months; others have 30 answers a month. */
    private static Scenario quiet(List<String> ids) {
        Scenario scenario = new Scenario(3);
        for (String id : ids) {
            scenario.practice(id, "x");
            for (int i = 0; i < 24; i++) {
                boolean isQuiet = id.equals("A") && i < 12;
                scenario.surveys(id, JANUARY.minusMonths(i), isQuiet ? i == 0 ? 10 : i == 11 ? 2 : 0 : 30, 0.6);
            }
        }
        return scenario;
    }

    private static Figure window(Evaluation evaluation, String entity) {
        Period window = Objects.requireNonNull(
                Objects.requireNonNull(evaluation.windows().get(Outcome.SURVEY)).current());
        return evaluation.figures().stream()
                .filter(figure -> figure.practiceId().equals(entity)
                        && figure.period().equals(window)
                        && figure.measureId().equals("rating")
                        && figure.statistic() == Statistic.LINEAR_MEAN)
                .findFirst()
                .orElseThrow();
    }

    /** Else the hidden one would be the mean of the peers, times their number, less those that are shown. */
    @Test
    void peersAreThoseThatAreShown() {
        Evaluation evaluation =
                quiet(List.of("A", "B", "C", "D", "E", "F", "G")).evaluate();
        assertThat(window(evaluation, "A").marker()).isEqualTo(Marker.SUPPRESSED);
        double shown = Stream.of("C", "D", "E", "F", "G")
                .mapToDouble(id -> Objects.requireNonNull(window(evaluation, id).value()))
                .average()
                .orElseThrow();
        assertThat(evaluation.comparisons())
                .filteredOn(one -> one.practiceId().equals("B")
                        && one.measureId().equals("rating")
                        && one.against() == Against.PEERS)
                .singleElement()
                .satisfies(one ->
                        assertThat(Objects.requireNonNull(one.reference())).isCloseTo(shown, within(1e-9)));
    }

    /** The weighted score stands beside the score as answered. */
    @Test
    void hidesTheWeightedScoreOfAHiddenOne() {
        Evidence evidence = quiet(List.of("A", "B", "C", "D", "E", "F")).evidence();
        for (int respondent = 1; respondent <= 12; respondent++) {
            YearMonth month = respondent <= 10 ? JANUARY : JANUARY.minusMonths(11);
            evidence.experience("A", month, new Experience(respondent, 5, 10, 5, "acute", 0, 0));
        }
        evidence.frame("A", JANUARY, Trait.WAIT, "0-5", 40, 12);
        evidence.frame("A", JANUARY, Trait.CORRECTION, "", 40, 12);
        evidence.frame("A", JANUARY, Trait.PATIENT_TYPE, "acute", 40, 12);
        Evaluation evaluation = new Evaluator().evaluate(evidence, Scenario.settings());
        assertThat(window(evaluation, "A").marker()).isEqualTo(Marker.SUPPRESSED);
        assertThat(evaluation.drivers())
                .filteredOn(line -> line.practiceId().equals("A")
                        && line.topic() == Topic.RAKED
                        && line.key().equals("rating"))
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.other()).isNull();
                    assertThat(line.n()).isNull();
                });
    }
}
