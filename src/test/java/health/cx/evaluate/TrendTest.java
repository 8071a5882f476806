package health.cx.evaluate;

import static health.cx.evaluate.Scenario.LAST;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TrendTest {

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

    private static Trend trend(Scenario scenario) {
        Evidence evidence = scenario.evidence();
        Settings settings = Scenario.settings();
        return new Trend(evidence.of(evidence.practices().get(0)), settings, new Maturity(settings));
    }
}
