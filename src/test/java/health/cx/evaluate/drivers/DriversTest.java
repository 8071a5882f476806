package health.cx.evaluate.drivers;

import static org.assertj.core.api.Assertions.assertThat;

import health.cx.evaluate.Adjuster;
import health.cx.evaluate.Dictionary;
import health.cx.evaluate.Evaluation;
import health.cx.evaluate.Evaluator;
import health.cx.evaluate.Evidence;
import health.cx.evaluate.Figure;
import health.cx.evaluate.Kind;
import health.cx.evaluate.Marker;
import health.cx.evaluate.Measure;
import health.cx.evaluate.Outcome;
import health.cx.evaluate.Period;
import health.cx.evaluate.Practice;
import health.cx.evaluate.Settings;
import health.cx.evaluate.statistics.SplitMix;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What goes with the rating, of invented practices, and of such as have next to nothing. */
class DriversTest {

    private static final YearMonth MONTH = YearMonth.of(2026, 1);

    private final SplitMix random = new SplitMix(4);
    private final Evidence evidence = new Evidence(
            List.of(new Practice("P1", "One", null), new Practice("P2", "Two", null)),
            Dictionary.ALL,
            List.of(new Adjuster("general_health", "Health"), new Adjuster("age_band", "Age")));
    private int respondents;

    @Test
    void longWaitsThatLowerTheRatingAreFound() {
        for (int i = 0; i < 200; i++) {
            boolean isLong = i % 3 == 0;
            visit("P1", isLong ? 30 : 5, isLong ? 6 : 9, 1 + random.below(5));
        }
        DriverLine line = line("P1", Topic.CONTRAST, "LONG_WAIT");
        assertThat(line.n()).isEqualTo(67);
        assertThat(line.others()).isEqualTo(133);
        assertThat(line.difference()).isBetween(-32.0, -28.0);
        assertThat(line.adjusted()).isBetween(-32.0, -28.0);
        assertThat(line.marker()).isNull();
        assertThat(line("P1", Topic.TIPPING, "rating.none").marker()).isEqualTo(Marker.NOT_AVAILABLE);
        holdsNoNaN();
    }

    @Test
    void theSameDataGiveTheSameLines() {
        for (int i = 0; i < 60; i++) {
            visit("P1", i, 5 + random.below(5), 1 + random.below(5));
        }
        assertThat(evaluate().drivers()).isEqualTo(evaluate().drivers());
    }

    /** Ten of sixty waited long: neither they nor the fifty others may be told. */
    @Test
    void sidesOfFewerThanElevenAreSuppressedWithTheirNumbers() {
        for (int i = 0; i < 60; i++) {
            visit("P1", i < 10 ? 30 : 5, 7 + random.below(3), 2);
        }
        assertThat(line("P1", Topic.CONTRAST, "LONG_WAIT"))
                .isEqualTo(DriverLine.none("P1", Topic.CONTRAST, "LONG_WAIT", null, null, Marker.SUPPRESSED));
        holdsNoNaN();
    }

    @Test
    void aMarkThatNobodyHasIsNotAvailable() {
        for (int i = 0; i < 40; i++) {
            visit("P1", 5, 7 + random.below(3), 2);
        }
        assertThat(line("P1", Topic.CONTRAST, "LONG_WAIT"))
                .isEqualTo(DriverLine.none("P1", Topic.CONTRAST, "LONG_WAIT", 0L, 40L, Marker.NOT_AVAILABLE));
        holdsNoNaN();
    }

    @Test
    void oneRespondentTellsNothing() {
        visit("P1", 30, 7, 2);
        assertThat(evaluate().drivers()).allSatisfy(line -> {
            assertThat(line.marker()).isNotNull();
            assertThat(line.difference()).isNull();
            assertThat(line.value()).isNull();
        });
    }

    @Test
    void identicalAnswersHaveADifferenceOfNothingAndNoWeights() {
        for (int i = 0; i < 60; i++) {
            visit("P1", i % 2 == 0 ? 30 : 5, 8, 2);
        }
        DriverLine line = line("P1", Topic.CONTRAST, "LONG_WAIT");
        assertThat(line.difference()).isZero();
        assertThat(line.interval()).isNull();
        assertThat(line("P1", Topic.WEIGHT, "touchpoint_1").marker()).isEqualTo(Marker.NOT_AVAILABLE);
        holdsNoNaN();
    }

    @Test
    void withoutAdjustersTheAdjustedDifferenceIsThePlainOne() {
        for (int i = 0; i < 60; i++) {
            visit("P1", i % 2 == 0 ? 30 : 5, i % 2 == 0 ? 6 + i % 3 : 8, Double.NaN);
        }
        DriverLine line = line("P1", Topic.CONTRAST, "LONG_WAIT");
        assertThat(line.adjusted()).isEqualTo(line.difference());
        holdsNoNaN();
    }

    @Test
    void nobodyAtAllIsNotAnError() {
        assertThat(evaluate().drivers()).isEmpty();
        assertThat(evaluate().models()).isEmpty();
    }

    /** Half are silent, so they must differ by twice the threshold of 3. */
    @Test
    void theSilentTipTheScoreInInverseProportionToTheirShare() {
        for (int i = 0; i < 40; i++) {
            visit("P1", 5, 7 + random.below(3), 2);
        }
        evidence.frame("P1", MONTH, Trait.WAIT, "0-5", 80, 40);
        assertThat(line("P1", Topic.TIPPING, "rating.none").value()).isEqualTo(6);
        holdsNoNaN();
    }

    private void visit(String practice, int wait, int rating, double health) {
        int respondent = respondents++;
        for (Measure item : Dictionary.ALL) {
            if (item.kind() == Kind.ITEM) {
                double answer = item.equals(Dictionary.RATED) ? rating : 1;
                evidence.answer(practice, MONTH, respondent, respondent, item.id(), answer);
            }
        }
        evidence.adjusters(practice, MONTH, respondent, health, Double.NaN);
        evidence.experience(practice, MONTH, new Experience(respondent, wait, 10, wait + 2, "acute", 0, 0));
    }

    private DriverLine line(String practice, Topic topic, String key) {
        return evaluate().drivers().stream()
                .filter(one -> one.practiceId().equals(practice)
                        && one.topic() == topic
                        && one.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private void holdsNoNaN() {
        assertThat(evaluate().drivers())
                .isNotEmpty()
                .allSatisfy(line -> assertThat(
                                Stream.of(line.value(), line.other(), line.difference(), line.adjusted()))
                        .allSatisfy(value -> assertThat(value == null || Double.isFinite(value))
                                .isTrue()));
    }

    private Evaluation evaluate() {
        Map<Outcome, Map<YearMonth, LocalDate>> closes =
                Map.of(Outcome.SURVEY, Map.of(MONTH, MONTH.atEndOfMonth().plusDays(42)));
        return new Evaluator()
                .evaluate(
                        evidence, new Settings(Period.ofMonths(MONTH, MONTH), LocalDate.of(2026, 6, 1), 12, 5, closes));
    }

    /** Of 60 waits that are known and remembered 40 and 17 are told by class: three would be left. */
    @Test
    void numbersByClassOfWaitTellNoneOfThoseHidden() {
        for (int i = 0; i < 60; i++) {
            visit("P1", i < 40 ? 5 : i < 57 ? 10 : 50, 7, 2);
        }
        assertThat(line("P1", Topic.MEMORY, "").n()).isEqualTo(60);
        assertThat(line("P1", Topic.REMEMBERED, "31-60").n()).isNull();
        assertThat(line("P1", Topic.REMEMBERED, "6-15").n()).isNull();
        assertThat(line("P1", Topic.REMEMBERED, "0-5").n()).isEqualTo(40);
    }

    /** The network's 69 of a class less one practice's 40 are the other's 29, whose share is hidden. */
    @Test
    void sharesByClassOfWaitOfTheNetworkTellNoPractices() {
        for (int i = 0; i < 40 + 29; i++) {
            visit(i < 40 ? "P1" : "P2", 5, 7, 2);
        }
        assertThat(line("P1", Topic.LONGER, "0-5").value()).isNotNull();
        assertThat(line("P2", Topic.LONGER, "0-5").value()).isNull();
        assertThat(line(Figure.NETWORK, Topic.LONGER, "0-5").value()).isNull();
    }

    /** Five of P2's thirty waited longer than the others, as did forty of P1's. */
    @Test
    void numbersByClassOfWaitOfTheNetworkTellNoPractices() {
        for (int i = 0; i < 80; i++) {
            visit("P1", i < 40 ? 5 : 10, 7, 2);
            if (i < 30) {
                visit("P2", i < 5 ? 5 : 10, 7, 2);
            }
        }
        assertThat(line("P2", Topic.REMEMBERED, "0-5").n()).isNull();
        assertThat(line(Figure.NETWORK, Topic.REMEMBERED, "0-5").n()).isNull();
    }
}
