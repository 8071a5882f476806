package health.cx.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import health.cx.evaluate.disclose.Certificate;
import health.cx.evaluate.disclose.Policy;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What each policy hides of the same evidence. */
class PoliciesTest {

    private static final int MONTHS = 24;
    private static final int QUIET = 15;

    /** Two years of 40 visits and 30 answers a month; of A {@code visits} and {@code answers} in one month. */
    private static Evaluation network(Policy policy, int visits, int answers) {
        Scenario scenario = new Scenario(3);
        for (String id : List.of("A", "B", "C", "D", "E", "F")) {
            scenario.practice(id, "x");
            for (int i = 0; i < MONTHS; i++) {
                boolean isQuiet = i == QUIET && id.equals("A");
                YearMonth month = Scenario.LAST.minusMonths(i);
                scenario.surveys(id, month, isQuiet ? answers : 30, 0.6);
                scenario.visits(id, month, isQuiet ? visits : 40, 15);
            }
        }
        Settings usual = Scenario.settings();
        return new Evaluator()
                .evaluate(
                        scenario.evidence(),
                        new Settings(usual.period(), usual.dataUntil(), 36, 5, policy, usual.closes()));
    }

    private static Period quiet() {
        YearMonth month = Scenario.LAST.minusMonths(QUIET);
        return Period.ofMonths(month, month);
    }

    private static Figure figure(Evaluation evaluation, String entity, String measure, Period period) {
        return evaluation.figures().stream()
                .filter(figure -> figure.practiceId().equals(entity)
                        && figure.measureId().equals(measure)
                        && figure.period().equals(period))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "OWN, 10, true",
        "OWN, 11, false",
        "CMS11, 10, true",
        "CMS11, 11, false",
        "GPPS10, 9, true",
        "GPPS10, 10, false",
        "FFT5, 4, true",
        "FFT5, 5, false",
        "NONE, 1, false"
    })
    void aMeanNeedsAsManyAnswersAsThePolicySays(Policy policy, int answers, boolean isHidden) {
        Figure rating = figure(network(policy, 40, answers), "A", "perceived", quiet());
        assertThat(rating.marker() == Marker.SUPPRESSED).isEqualTo(isHidden);
        assertThat(rating.n()).isEqualTo(isHidden ? null : Long.valueOf(answers));
    }

    /** The quiet month alone would be the windows' and the other months' difference. */
    @ParameterizedTest
    @EnumSource(Policy.class)
    void hidesAnotherMonthBesideAHiddenOne(Policy policy) {
        long hidden = network(policy, 40, 3).figures().stream()
                .filter(figure -> figure.practiceId().equals("A")
                        && figure.measureId().equals("perceived")
                        && figure.period().months() == 1
                        && figure.marker() == Marker.SUPPRESSED)
                .count();
        if (policy == Policy.NONE) {
            assertThat(hidden).isZero();
        } else {
            assertThat(hidden).isGreaterThan(1);
        }
    }

    @Test
    void ownShowsFewVisitsAndCmsDoesNot() {
        assertThat(figure(network(Policy.OWN, 5, 30), "A", "visits", quiet()).value())
                .isEqualTo(5);
        Evaluation cms = network(Policy.CMS11, 5, 30);
        assertThat(figure(cms, "A", "visits", quiet()))
                .extracting(Figure::value, Figure::n, Figure::marker)
                .containsExactly(null, null, Marker.SUPPRESSED);
        assertThat(figure(cms, "A", "wait", quiet()).value()).isNull();
        assertThat(figure(cms, Figure.NETWORK, "visits", quiet()).value())
                .as("it is the others' and this one")
                .isNull();
        assertThat(figure(cms, "B", "visits", quiet()).value()).isEqualTo(40);
    }

    @Test
    void cmsLeavesNoQuietMonthToBeSubtracted() {
        Evaluation cms = network(Policy.CMS11, 5, 30);
        List<Figure> hidden = cms.figures().stream()
                .filter(figure -> figure.practiceId().equals("A")
                        && figure.measureId().equals("visits")
                        && figure.value() == null)
                .toList();
        assertThat(hidden)
                .hasSizeGreaterThan(1)
                .extracting(figure -> figure.period().months())
                .containsOnly(1);
    }

    /** 36 of 40 bills right is 4 wrong. */
    @Test
    void cmsShowsNoShareThatFewStandBehind() {
        Evaluation cms = network(Policy.CMS11, 40, 30);
        assertThat(cms.figures())
                .filteredOn(figure -> figure.measureId().equals("accuracy") && figure.value() != null)
                .isNotEmpty()
                .allSatisfy(figure -> {
                    long n = Objects.requireNonNull(figure.n());
                    long right = Math.round(Objects.requireNonNull(figure.value()) * (double) n);
                    assertThat(List.of(n, right, n - right)).noneMatch(Policy.CMS11::isSmall);
                });
    }

    @Test
    void cmsShowsNoSharesOfAnswers() {
        assertThat(network(Policy.CMS11, 40, 30).figures())
                .filteredOn(figure -> figure.statistic() == Statistic.TOP_BOX
                        || figure.measureId().equals("expected"))
                .isNotEmpty()
                .allSatisfy(figure -> assertThat(figure.value()).isNull());
    }

    @Test
    void saysHowManyAreHidden() {
        Certificate.Tally own = network(Policy.OWN, 40, 5).certificate().of("A").together();
        assertThat(own.small()).isPositive();
        assertThat(own.beside()).isPositive();
        assertThat(own.considered()).isGreaterThan(own.small() + own.beside());
        Certificate none = network(Policy.NONE, 40, 5).certificate();
        assertThat(none.policy()).isEqualTo(Policy.NONE);
        assertThat(none.together().small()).isZero();
        assertThat(none.together().beside()).isZero();
    }
}
