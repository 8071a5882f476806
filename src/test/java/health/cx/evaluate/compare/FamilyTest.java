package health.cx.evaluate.compare;

import static health.cx.evaluate.Said.said;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import health.cx.evaluate.Against;
import health.cx.evaluate.Comparison;
import health.cx.evaluate.Dictionary;
import health.cx.evaluate.Measure;
import health.cx.evaluate.Remark;
import health.cx.evaluate.Verdict;
import health.cx.evaluate.statistics.Interval;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FamilyTest {

    private static final Remark LACKING = Remark.counted("unreliable", 9);

    /** Two headline tests with p 0.03 and 0.04: both 0.04 after adjustment; the exploratory 0.001 is not among them. */
    @Test
    void onlyHeadlinesAreAdjustedAndGetVerdicts() {
        List<Comparison> judged = Family.judge(List.of(
                draft(Dictionary.RATED, 6, 0.03, true, null),
                draft(Dictionary.GREETED, 9, 0.001, true, null),
                draft(Dictionary.GREETING, -6, 0.04, true, null)));
        assertThat(judged).extracting(Comparison::headline).containsExactly(true, false, true);
        assertThat(judged).extracting(Comparison::adjustedP).containsExactly(0.04, null, 0.04);
        assertThat(judged).extracting(Comparison::verdict).containsExactly(Verdict.BETTER, null, Verdict.WORSE);
        assertThat(judged.get(1).p()).isCloseTo(0.001, within(1e-15));
        assertThat(judged).extracting(Comparison::reason).containsOnlyNulls();
    }

    @Test
    void lowerIsBetterForWaits() {
        assertThat(verdict(draft(Dictionary.WAIT, -7, 0.001, true, null))).isEqualTo(Verdict.BETTER);
        assertThat(verdict(draft(Dictionary.WAIT, 7, 0.001, true, null))).isEqualTo(Verdict.WORSE);
    }

    @Test
    void smallDifferencesDoNotMatter() {
        assertThat(verdict(draft(Dictionary.RATED, 2.9, 0.001, true, null))).isEqualTo(Verdict.NO_RELIABLE_DIFFERENCE);
        assertThat(verdict(draft(Dictionary.RATED, 3, 0.001, true, null))).isEqualTo(Verdict.BETTER);
    }

    @Test
    void nobodyIsSingledOutWherePracticesDoNotDiffer() {
        assertThat(verdict(draft(Dictionary.RATED, 20, 0.001, false, null))).isEqualTo(Verdict.NO_RELIABLE_DIFFERENCE);
    }

    /** With the obstructed test in the family, 0.03 would be adjusted to 0.06. */
    @Test
    void obstructedComparisonsAreNotTested() {
        List<Comparison> judged = Family.judge(List.of(
                draft(Dictionary.RATED, 6, 0.03, true, null), draft(Dictionary.GREETING, 6, 0.5, true, LACKING)));
        assertThat(judged.get(0).adjustedP()).isEqualTo(0.03);
        assertThat(judged.get(1).verdict()).isEqualTo(Verdict.NOT_ENOUGH_DATA);
        assertThat(judged.get(1).reason()).isEqualTo(LACKING);
        assertThat(judged.get(1).p()).isNull();
    }

    @Test
    void withoutSpreadThereIsNoVerdict() {
        Comparison judged = Family.judge(List.of(new Draft(
                        "A", Dictionary.RATED, Against.PREVIOUS, Difference.tested(70, 60, 0, 40), true, null, null)))
                .get(0);
        assertThat(judged.verdict()).isEqualTo(Verdict.NOT_ENOUGH_DATA);
        assertThat(said(judged.reason())).contains("alike");
        assertThat(judged.difference()).isEqualTo(10);
        assertThat(judged.lower()).isNull();
    }

    /** It stays among the tests, so that what stands beside it is judged as strictly as before. */
    @Test
    void whatCannotBeToldFromOthersKeepsItsPAndGetsNoVerdict() {
        Difference difference = new Difference(50, 9, 0, new Interval(8, 10), 0.001);
        Draft draft = new Draft("A", Dictionary.RATED, Against.PEERS, difference, true, LACKING, null);
        Comparison judged = Family.judge(List.of(draft)).get(0);
        assertThat(judged.verdict()).isEqualTo(Verdict.NOT_ENOUGH_DATA);
        assertThat(judged.adjustedP()).isEqualTo(0.001);
        assertThat(judged.reason()).isEqualTo(LACKING);
    }

    private static @Nullable Verdict verdict(Draft draft) {
        return Family.judge(List.of(draft)).get(0).verdict();
    }

    private static Draft draft(Measure measure, double value, double p, boolean differ, @Nullable Remark obstacle) {
        Difference difference = new Difference(50, value, 0, new Interval(value - 1, value + 1), p);
        return new Draft("A", measure, Against.PEERS, difference, differ, null, obstacle);
    }
}
