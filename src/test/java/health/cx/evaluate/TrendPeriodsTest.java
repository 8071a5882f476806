package health.cx.evaluate;

import static health.cx.evaluate.Scenario.LAST;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TrendPeriodsTest {

    /** Respondents of odd and of even months; surveys are mature to January 2026. */
    @ParameterizedTest
    @CsvSource({
        "11, 49, MONTH",
        "10, 90, QUARTER",
        "11, 48, QUARTER",
        "10, 10, QUARTER",
        "9, 10, YEAR",
        "0, 1, YEAR",
    })
    void monthsNeedElevenEachAndAMedianOfThirty(int odd, int even, Grain grain) {
        Scenario scenario = new Scenario(1).practice("A", "x");
        for (int i = 0; i < 26; i++) {
            YearMonth month = LAST.minusMonths(i);
            scenario.surveys("A", month, month.getMonthValue() % 2 == 1 ? odd : even, 0.5);
        }
        assertThat(trend(scenario).surveys()).isEqualTo(grain);
    }

    @Test
    void shortHistoriesAreJudgedByTheMonthsThereAre() {
        Scenario scenario = new Scenario(1).practice("A", "x");
        for (int i = 0; i < 5; i++) {
            scenario.surveys("A", LAST.minusMonths(i), 30, 0.5);
        }
        assertThat(trend(scenario).surveys()).isEqualTo(Grain.MONTH);
    }

    @Test
    void incompleteQuartersAndYearsAreLeftOut() {
        assertThat(Grain.QUARTER.between(YearMonth.of(2025, 2), YearMonth.of(2025, 11)))
                .containsExactly(
                        Period.ofMonths(YearMonth.of(2025, 4), YearMonth.of(2025, 6)),
                        Period.ofMonths(YearMonth.of(2025, 7), YearMonth.of(2025, 9)));
        assertThat(Grain.YEAR.between(YearMonth.of(2024, 1), YearMonth.of(2025, 12)))
                .hasSize(2);
        assertThat(Grain.YEAR.between(YearMonth.of(2024, 2), YearMonth.of(2025, 11)))
                .isEmpty();
    }

    @Test
    void logsAreFollowedByMonthFromTheFirstToTheLast() {
        Scenario scenario = new Scenario(1)
                .practice("A", "x")
                .visits("A", LAST.minusMonths(30), 5, 10)
                .visits("A", LAST.minusMonths(2), 5, 10);
        // 24 months of history, of which the last two hold nothing
        assertThat(trend(scenario).periods(Dictionary.WAIT))
                .hasSize(22)
                .startsWith(Period.ofMonths(LAST.minusMonths(23), LAST.minusMonths(23)))
                .endsWith(Period.ofMonths(LAST.minusMonths(2), LAST.minusMonths(2)));
        assertThat(trend(scenario).periods(Dictionary.RATED)).isEmpty();
    }

    /** Four visits a month are a rare event, five are none; 24 months hold eight quarters. */
    @ParameterizedTest
    @CsvSource({"4, 3", "5, 1"})
    void rareEventsAreFollowedByQuarter(int visits, int months) {
        Scenario scenario = new Scenario(1).practice("A", "x");
        for (int i = 0; i < 24; i++) {
            scenario.visits("A", LAST.minusMonths(i), visits, 10);
        }
        assertThat(trend(scenario).periods(Dictionary.VISITS))
                .hasSize(24 / months)
                .allMatch(period -> period.months() == months);
        // a rate is no count of events, a median even less
        assertThat(trend(scenario).periods(Dictionary.WAIT)).hasSize(24);
        assertThat(trend(scenario).periods(Dictionary.ACCURACY)).hasSize(24);
    }

    @Test
    void rareEventsOfLessThanAQuarterAreFollowedByMonth() {
        Scenario scenario = new Scenario(1)
                .practice("A", "x")
                .visits("A", LAST.minusMonths(1), 2, 10)
                .visits("A", LAST, 2, 10);
        assertThat(trend(scenario).periods(Dictionary.VISITS)).hasSize(2);
    }

    @Test
    void theNewestPeriodIsMatureWhetherTheEntityHasAFigureForItOrNot() {
        Scenario scenario = new Scenario(1).practice("A", "x");
        for (int i = 4; i < 20; i++) {
            scenario.visits("A", LAST.minusMonths(i), 9, 10);
        }
        assertThat(trend(scenario).newest(Dictionary.WAIT)).isEqualTo(Period.ofMonths(LAST, LAST));
        // bills close 90 days after their month
        YearMonth december = LAST.minusMonths(3);
        assertThat(trend(scenario).newest(Dictionary.ACCURACY)).isEqualTo(Period.ofMonths(december, december));
        assertThat(trend(new Scenario(1).practice("A", "x")).newest(Dictionary.WAIT))
                .isNull();
    }

    private static TrendPeriods trend(Scenario scenario) {
        Evidence evidence = scenario.evidence();
        Settings settings = Scenario.settings();
        Respondents answered = Respondents.ofPractice(
                evidence.instrument(), evidence.of(evidence.practices().get(0)));
        return new TrendPeriods(answered, LAST, settings.history(), new Maturity(settings));
    }
}
