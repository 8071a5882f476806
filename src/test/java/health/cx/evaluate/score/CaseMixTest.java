package health.cx.evaluate.score;

import static health.cx.evaluate.Dictionary.ALL;
import static health.cx.evaluate.Dictionary.EXPECTED;
import static health.cx.evaluate.Dictionary.GREETED;
import static health.cx.evaluate.Dictionary.PERCEIVED;
import static health.cx.evaluate.Dictionary.SMOOTH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import health.cx.evaluate.Adjuster;
import health.cx.evaluate.Dictionary;
import health.cx.evaluate.Measure;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/**
 * Two practices by hand. A answers 6 8 10 with x = 1 2 3, B answers 4 5 9 with x = 2 3 4. The means are 8 and 2, 6 and 3.
 * Centred, A has y = -2 0 2 and x = -1 0 1: sum xy = 4, sum xx = 2, sum yy = 8; B has y = -2 -1 3 and x = -1 0 1: sum xy =
 * 5, sum xx = 2, sum yy = 14. The slope is (4 + 5) / (2 + 2) = 2.25. The practices' mean x is 2.5, so A's mean moves by
 * -2.25 (2 - 2.5) = 1.125 and B's by -1.125.
 */
class CaseMixTest {

    private static final Offset<Double> CLOSE = within(1e-12);
    private static final double NONE = Double.NaN;

    private final TreeMap<String, List<Response>> responses = new TreeMap<>();
    private Instrument instrument = new Instrument(ALL, List.of(new Adjuster("x", "X")));
    private Analysis analysis = new Analysis(true, 1, false);

    @Test
    void adjustedMeansAreAsByHand() {
        twoPractices();
        assertThat(adjusted("A").value()).isCloseTo(9.125, CLOSE);
        assertThat(adjusted("B").value()).isCloseTo(4.875, CLOSE);
        assertThat(period().score("A", PERCEIVED, Reading.LINEAR).value()).isEqualTo(8);
    }

    /** R^2 = 2.25 (4 + 5) / (8 + 14). */
    @Test
    void slopeAndFitAreAsByHand() {
        twoPractices();
        Slopes slopes = period().slopes(PERCEIVED, Reading.LINEAR).get(0);
        assertThat(slopes.slopes().get(0)).isCloseTo(2.25, CLOSE);
        assertThat(slopes.rSquared()).isCloseTo(20.25 / 22, CLOSE);
    }

    /** A's residuals are 0.25 0 -0.25, so V = 0.125 / 9; B's are 0.25 -1 0.75, so V = 1.625 / 9. */
    @Test
    void variancesAreThoseOfResiduals() {
        twoPractices();
        assertThat(adjusted("A").variance()).isCloseTo(0.125 / 9, CLOSE);
        assertThat(adjusted("B").variance()).isCloseTo(1.625 / 9, CLOSE);
    }

    @Test
    void pointsAddUpToWhatAdjustmentAdds() {
        twoPractices();
        assertThat(period().points("A", PERCEIVED).get(0)).isCloseTo(1.125, CLOSE);
        assertThat(period().points("B", PERCEIVED).get(0)).isCloseTo(-1.125, CLOSE);
    }

    /** B's second x is missing: it is taken to be the mean of 2 and 4, which it is; left out, B answers 4 and 9. */
    @Test
    void missingAdjustersAreImputedOrTheRespondentIsLeftOut() {
        rows("A", PERCEIVED, new double[][] {{6, 1}, {8, 2}, {10, 3}});
        rows("B", PERCEIVED, new double[][] {{4, 2}, {5, NONE}, {9, 4}});
        assertThat(adjusted("B").value()).isCloseTo(4.875, CLOSE);
        assertThat(period().missing("B").get(0)).isCloseTo(1.0 / 3, CLOSE);
        analysis = new Analysis(false, 1, false);
        assertThat(adjusted("B").n()).isEqualTo(2);
        assertThat(period().score("B", PERCEIVED, Reading.LINEAR).value()).isEqualTo(6.5);
    }

    /** The second adjuster is the same for all of a practice, the third twice the first: neither says anything more. */
    @Test
    void constantAndRepeatedAdjustersDropOut() {
        instrument = new Instrument(
                ALL, List.of(new Adjuster("x", "X"), new Adjuster("same", "Same"), new Adjuster("twice", "Twice")));
        rows("A", PERCEIVED, new double[][] {{6, 1, 5, 2}, {8, 2, 5, 4}, {10, 3, 5, 6}});
        rows("B", PERCEIVED, new double[][] {{4, 2, 9, 4}, {5, 3, 9, 6}, {9, 4, 9, 8}});
        Slopes slopes = period().slopes(PERCEIVED, Reading.LINEAR).get(0);
        assertThat(slopes.dropped()).containsExactly(false, true, true);
        assertThat(adjusted("A").value()).isCloseTo(9.125, CLOSE);
        assertThat(period().adjusters(PERCEIVED)).isEqualTo(1);
    }

    /** Of B nobody's x is known: it stays as it answered, its answers say nothing of the slope (A's is 2), and it is told. */
    @Test
    void aPracticeWhosePatientsAreUnknownStaysAsItAnswered() {
        rows("A", PERCEIVED, new double[][] {{6, 1}, {8, 2}, {10, 3}});
        rows("B", PERCEIVED, new double[][] {{4, NONE}, {5, NONE}, {9, NONE}});
        assertThat(adjusted("B").value()).isEqualTo(6);
        assertThat(adjusted("A").value()).isEqualTo(8);
        assertThat(period().unknownOnlyOf("B")).extracting(Adjuster::id).containsExactly("x");
        assertThat(period().unknownOnlyOf("A")).isEmpty();
    }

    @Test
    void whatIsKnownOfNobodyIsNoReproachToAnybody() {
        rows("A", PERCEIVED, new double[][] {{6, NONE}, {8, NONE}});
        rows("B", PERCEIVED, new double[][] {{4, NONE}, {5, NONE}});
        assertThat(period().unknownOnlyOf("B")).isEmpty();
        assertThat(period().adjusters(PERCEIVED)).isZero();
        assertThat(adjusted("A").value()).isEqualTo(7);
    }

    /** One respondent, and answers that are all alike. */
    @Test
    void withoutSpreadNothingIsAdjusted() {
        rows("A", PERCEIVED, new double[][] {{5, 1}});
        rows("B", PERCEIVED, new double[][] {{5, 1}, {5, 2}});
        assertThat(adjusted("A").value()).isEqualTo(5);
        assertThat(adjusted("B").value()).isEqualTo(5);
        assertThat(period().single(PERCEIVED)).containsExactly("A");
    }

    /**
     * A scores 100 on the first item (one answer) and 33.3 on the second (three), B 0 on both (two each), so the centres
     * are 50 and 16.7. With K = 2 A's items weigh 1 to 2: 1/3 x 50 + 2/3 x 16.7 + (50 + 16.7) / 2 = 61.1.
     */
    @Test
    void itemsWeighByTheirAnswersUpToK() {
        both("A", new double[][] {{3, 0}, {NONE, 1}, {NONE, 0}});
        both("B", new double[][] {{1, 0}, {1, 0}});
        analysis = new Analysis(true, 2, false);
        assertThat(period().score("A", Dictionary.EXIT, Reading.LINEAR).value())
                .isCloseTo(50.0 / 3 + 100.0 / 9 + 100.0 / 3, CLOSE);
        analysis = new Analysis(true, 1, false);
        assertThat(period().score("A", Dictionary.EXIT, Reading.LINEAR).value()).isCloseTo(200.0 / 3, CLOSE);
    }

    @Test
    void boxesAreAdjustedToo() {
        rows("A", GREETED, new double[][] {{1, 1}, {2, 2}, {3, 3}});
        rows("B", GREETED, new double[][] {{1, 2}, {2, 3}, {3, 4}});
        // top boxes 0 0 1 in both: slope (1 x 1 - 1 x 0) / 2 = 1 / 2 of a box per step, half a step from the mean
        assertThat(period().adjusted("A", GREETED, Reading.TOP_BOX).value()).isCloseTo(1.0 / 3 + 0.25, CLOSE);
        assertThat(period().adjusted("B", GREETED, Reading.BOTTOM_BOX).value()).isCloseTo(1.0 / 3 + 0.25, CLOSE);
        assertThat(period().adjusted("B", GREETED, Reading.MIDDLE_BOX).value()).isCloseTo(1.0 / 3, CLOSE);
    }

    private void twoPractices() {
        rows("A", PERCEIVED, new double[][] {{6, 1}, {8, 2}, {10, 3}});
        rows("B", PERCEIVED, new double[][] {{4, 2}, {5, 3}, {9, 4}});
    }

    private Score adjusted(String practice) {
        return period().adjusted(practice, PERCEIVED, Reading.LINEAR);
    }

    private SurveyPeriod period() {
        return new SurveyPeriod(instrument, responses, analysis);
    }

    /** Per respondent the answer and the adjusters. */
    private void rows(String practice, Measure item, double[][] rows) {
        for (double[] row : rows) {
            Response response = respondent(practice);
            response.answer(instrument.index(item.id()), row[0]);
            for (int k = 1; k < row.length; k++) {
                response.adjust(k - 1, row[k]);
            }
        }
    }

    private void both(String practice, double[][] answers) {
        for (double[] row : answers) {
            Response response = respondent(practice);
            response.answer(instrument.index(SMOOTH.id()), row[0]);
            response.answer(instrument.index(EXPECTED.id()), row[1]);
        }
    }

    private Response respondent(String practice) {
        List<Response> some = responses.computeIfAbsent(practice, p -> new ArrayList<>());
        Response response = new Response(responses.size() * 100 + some.size(), instrument);
        some.add(response);
        return response;
    }
}
