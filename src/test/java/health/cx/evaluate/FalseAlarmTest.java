package health.cx.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Where practices and periods differ by chance alone, owners must not be told that something changed. */
class FalseAlarmTest {

    @Test
    void chanceAloneFlagsNoMoreThan5PercentOfFamiliesOrComparisons() {
        int families = 0;
        int alarmed = 0;
        int comparisons = 0;
        int flagged = 0;
        for (long seed = 1; seed <= 12; seed++) {
            Evaluation evaluation = alike(seed).evaluate();
            for (Practice practice : evaluation.practices()) {
                for (Against against : Against.values()) {
                    List<Comparison> family = evaluation.comparisons().stream()
                            .filter(c -> c.headline()
                                    && c.against() == against
                                    && c.practiceId().equals(practice.id()))
                            .toList();
                    assertThat(family).noneMatch(c -> c.verdict() == Verdict.NOT_ENOUGH_DATA);
                    long reliable = family.stream()
                            .filter(c -> c.adjustedP() != null && c.adjustedP() < 0.05)
                            .count();
                    families++;
                    alarmed += reliable > 0 ? 1 : 0;
                    comparisons += family.size();
                    flagged += (int) reliable;
                }
            }
        }
        assertThat((double) flagged / comparisons).isLessThanOrEqualTo(0.05);
        assertThat((double) alarmed / families).isLessThanOrEqualTo(0.08);
    }

    private static Scenario alike(long seed) {
        Scenario scenario = new Scenario(seed);
        for (int practice = 0; practice < 12; practice++) {
            String id = "P" + (10 + practice);
            scenario.practice(id, "x");
            for (int i = 0; i < 27; i++) {
                scenario.surveys(id, Scenario.LAST.minusMonths(i), 1 + practice % 4, 0.6);
                scenario.visits(id, Scenario.LAST.minusMonths(i), 5 + practice, 25);
            }
        }
        return scenario;
    }
}
