package health.cx.evaluate.score;

import static health.cx.evaluate.Dictionary.ALL;
import static health.cx.evaluate.Dictionary.COURTEOUS;
import static health.cx.evaluate.Dictionary.CUSTOMER;
import static health.cx.evaluate.Dictionary.EXPECTED;
import static health.cx.evaluate.Dictionary.GREETED;
import static health.cx.evaluate.Dictionary.GREETING;
import static health.cx.evaluate.Dictionary.PERCEIVED;
import static health.cx.evaluate.Dictionary.RATED;
import static health.cx.evaluate.Dictionary.SMOOTH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import health.cx.evaluate.Measure;
import health.cx.evaluate.Statistic;
import health.cx.evaluate.statistics.Interval;
import health.cx.evaluate.statistics.Wilson;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class SurveyPeriodTest {

    private static final double NONE = Double.NaN;

    private final Instrument instrument = new Instrument(ALL, List.of());
    private final TreeMap<String, List<Response>> responses = new TreeMap<>();

    /**
     * Answers 3 1 2 2 to the first item score 100 0 50 50, mean 50; 3 2 - 2 to the second score 100 50 50, mean 66.667.
     * The composite is (50 + 66.667) / 2. What the respondents add to its error, (y1 - 50) / 8 + (y2 - 66.667) / 6, is
     * 6.25 + 5.5556, -6.25 - 2.7778, 0 and -2.7778; the squares sum to 139.37 + 81.50 + 0 + 7.72.
     */
    @Test
    void compositeIsTheMeanOfItemMeansWithTheVarianceOfRespondents() {
        pair("A", GREETED, COURTEOUS, new double[][] {{3, 3}, {1, 2}, {2, NONE}, {2, 2}}, 1, 2, 3, 4);
        Score score = period().score("A", GREETING, Reading.LINEAR);
        assertThat(score.value()).isCloseTo(58.33333333333333, within(1e-12));
        assertThat(score.n()).isEqualTo(4);
        assertThat(score.variance()).isCloseTo(228.5879629629, within(1e-9));
    }

    /** The first two surveys of one patient: their 11.8056 and -9.0278 are summed before they are squared. */
    @Test
    void surveysOfOnePatientAreSummedFirst() {
        pair("A", GREETED, COURTEOUS, new double[][] {{3, 3}, {1, 2}, {2, NONE}, {2, 2}}, 1, 1, 3, 4);
        assertThat(period().score("A", GREETING, Reading.LINEAR).variance())
                .isCloseTo(7.7160493827 + 7.7160493827, within(1e-9));
    }

    /** Top boxes: 1 of 4 and 1 of 3, so 7/24 of the entity, not 2 of 7 pooled answers. */
    @Test
    void topBoxIsNotPooledAnswers() {
        pair("A", GREETED, COURTEOUS, new double[][] {{3, 3}, {1, 2}, {2, NONE}, {2, 2}}, 1, 2, 3, 4);
        Estimate top = period().estimates("A", GREETING).get(0);
        assertThat(top.statistic()).isEqualTo(Statistic.TOP_BOX);
        assertThat(top.value()).isCloseTo(7.0 / 24, within(1e-15));
        assertThat(top.n()).isEqualTo(4);
    }

    /**
     * The same top boxes: deviations (b1 - 1/4) / 8 + (b2 - 1/3) / 6 are 0.204861, -0.086806, -0.03125 and -0.086806,
     * V = 0.0580150; p (1 - p) / V = 3.56, held to the 4 respondents.
     */
    @Test
    void boxIntervalHasNoFewerThanTheRespondents() {
        pair("A", GREETED, COURTEOUS, new double[][] {{3, 3}, {1, 2}, {2, NONE}, {2, 2}}, 1, 2, 3, 4);
        Score score = period().score("A", GREETING, Reading.TOP_BOX);
        assertThat(score.variance()).isCloseTo(0.0580150, within(1e-7));
        Interval wilson = Wilson.interval(7.0 / 24, 4, 0.95);
        assertThat(period().estimates("A", GREETING).get(0).lower()).isCloseTo(wilson.lower(), within(1e-12));
    }

    /**
     * A and B have means 50 and 100, 0 and 50 on the items; C has only the second, 75. Centres: 25 and (100 + 50 + 75) /
     * 3 = 75. C scores 75 - 75 + (25 + 75) / 2 = 50, not the 75 of its one easy item.
     */
    @Test
    void missingItemIsCentredOnTheEntities() {
        pair("A", GREETED, COURTEOUS, new double[][] {{2, 3}, {2, 3}}, 1, 2);
        pair("B", GREETED, COURTEOUS, new double[][] {{1, 2}, {1, 2}}, 3, 4);
        pair("C", GREETED, COURTEOUS, new double[][] {{NONE, 3}, {NONE, 2}}, 5, 6);
        SurveyPeriod period = period();
        assertThat(period.score("A", GREETING, Reading.LINEAR).value()).isEqualTo(75);
        assertThat(period.score("B", GREETING, Reading.LINEAR).value()).isEqualTo(25);
        assertThat(period.score("C", GREETING, Reading.LINEAR).value()).isCloseTo(50, within(1e-12));
    }

    /** Touchpoints 58.333 and 50 make 54.1667; a patient's deviations of both are halved and summed. */
    @Test
    void indexIsTheMeanOfItsTouchpoints() {
        pair("A", GREETED, COURTEOUS, new double[][] {{3, 3}, {1, 2}, {2, NONE}, {2, 2}}, 1, 2, 3, 4);
        pair("A", SMOOTH, EXPECTED, new double[][] {{3, 0}, {1, 1}}, 1, 5);
        Score index = period().score("A", CUSTOMER, Reading.LINEAR);
        assertThat(index.value()).isCloseTo((58.333333333333336 + 50) / 2, within(1e-12));
        assertThat(index.n()).isEqualTo(6);
        // patient 1 adds 11.80556 / 2 + 0, patient 5 nothing: (3 - 2, 0 - 1/2) and (1 - 2, 1 - 1/2) cancel
        assertThat(index.variance()).isCloseTo(228.5879629629 / 4, within(1e-9));
    }

    @Test
    void indexWithoutATouchpointIsUnknown() {
        pair("A", GREETED, COURTEOUS, new double[][] {{3, 3}, {1, 2}}, 1, 2);
        Estimate index = period().estimates("A", CUSTOMER).get(1);
        assertThat(index).isEqualTo(new Estimate(Statistic.LINEAR_MEAN, null, 2, null, null));
    }

    /** Ratings 10 9 8 7 6 0: top 2, middle 2, bottom 2 of 6. */
    @Test
    void itemsStateAllBoxes() {
        single("A", RATED, 10, 9, 8, 7, 6, 0);
        List<Estimate> estimates = period().estimates("A", RATED);
        assertThat(estimates)
                .extracting(Estimate::statistic)
                .containsExactly(Statistic.TOP_BOX, Statistic.MIDDLE_BOX, Statistic.BOTTOM_BOX, Statistic.LINEAR_MEAN);
        assertThat(estimates.subList(0, 3)).extracting(Estimate::value).containsOnly(2.0 / 6);
        assertThat(estimates.get(3).value()).isCloseTo(100 * 40 / 60.0, within(1e-12));
    }

    /** Mean 20 of 10 20 30; V = 200 / 9 and t(0.975, 2) = 4.302653: 20 +- 20.28, cut at the scale's 0. */
    @Test
    void minutesStateTheirMean() {
        single("A", PERCEIVED, 10, 20, 30);
        Estimate mean = period().estimates("A", PERCEIVED).get(0);
        assertThat(mean.statistic()).isEqualTo(Statistic.MEAN);
        assertThat(mean.value()).isEqualTo(20);
        assertThat(mean.lower()).isZero();
        assertThat(mean.upper()).isCloseTo(20 + 4.30265272975 * Math.sqrt(200.0 / 9), within(1e-8));
    }

    /**
     * n 2 and V 100, n 4 and V 25: S = (1 * 2 * 100 + 3 * 4 * 25) / 4 = 125. With A = 15: (15 * 125 / 2 + 100) / 16 =
     * 64.84375 and (15 * 125 / 4 + 75) / 18 = 30.2083.
     */
    @Test
    void smoothingLeansOnThePooledVariance() {
        assertThat(Smoothing.smoothed(100, 2, 125, 15)).isEqualTo(64.84375);
        assertThat(Smoothing.smoothed(25, 4, 125, 15)).isCloseTo(30.208333333, within(1e-9));
        assertThat(Smoothing.strength(GREETED)).isEqualTo(15);
        assertThat(Smoothing.strength(GREETING)).isEqualTo(20);
        assertThat(Smoothing.strength(RATED)).isEqualTo(25);
    }

    @Test
    void smoothingIsAppliedAcrossEntities() {
        single("A", RATED, 0, 10);
        single("B", RATED, 5, 5, 5, 5);
        // A: V = (50^2 + 50^2) / 4 = 1250; B: 0; S = 1 * 2 * 1250 / 4 = 625
        assertThat(period().score("A", RATED, Reading.LINEAR).variance())
                .isCloseTo((25 * 625.0 / 2 + 1250) / 26, within(1e-9));
        assertThat(period().score("B", RATED, Reading.LINEAR).variance()).isCloseTo(25 * 625.0 / 4 / 28, within(1e-9));
    }

    /** Both windows hold patients 1 and 2: covariance of the means (0, 100) and (0, 50) is 2 * 25 * 12.5. */
    @Test
    void covarianceComesFromPatientsInBoth() {
        single("A", RATED, 0, 10);
        Score now = period().score("A", RATED, Reading.LINEAR);
        responses.clear();
        single("A", RATED, 0, 5);
        Score then = period().score("A", RATED, Reading.LINEAR);
        assertThat(now.covariance(then)).isCloseTo(625, within(1e-9));
    }

    @Test
    void oneRespondentAndIdenticalAnswersHaveNoInterval() {
        single("A", RATED, 7);
        assertThat(period().estimates("A", RATED).get(3).lower()).isNull();
        responses.clear();
        single("A", RATED, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7);
        Estimate alike = period().estimates("A", RATED).get(3);
        assertThat(alike.value()).isEqualTo(70);
        assertThat(alike.lower()).isNull();
    }

    private SurveyPeriod period() {
        return new SurveyPeriod(instrument, responses, Analysis.STANDARD);
    }

    private void pair(String entity, Measure first, Measure second, double[][] answers, int... patients) {
        for (int i = 0; i < answers.length; i++) {
            Response response = add(entity, patients[i]);
            response.answer(instrument.index(first.id()), answers[i][0]);
            response.answer(instrument.index(second.id()), answers[i][1]);
        }
    }

    private void single(String entity, Measure item, double... answers) {
        for (int i = 0; i < answers.length; i++) {
            add(entity, i + 1).answer(instrument.index(item.id()), answers[i]);
        }
    }

    private Response add(String entity, int patient) {
        Response response = new Response(patient, instrument);
        responses.computeIfAbsent(entity, e -> new ArrayList<>()).add(response);
        return response;
    }
}
