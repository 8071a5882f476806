package health.cx.nightly;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What was planted in the sample (input/truth.csv) is what the reports find. */
class PlantedTruthsTest {

    private static final Set<String> FOUND = Set.of("better", "worse");

    /** Truths that speak of one measure. */
    static Stream<Map<String, String>> truths() {
        return SampleRun.csv(Path.of("input/truth.csv")).stream()
                .filter(truth -> !truth.get("measure_id").isEmpty());
    }

    @ParameterizedTest
    @MethodSource("truths")
    void theReportsFindWhatWasPlanted(Map<String, String> truth) {
        assertThat(verdicts(truth.get("practice_id")))
                .filteredOn(row -> row.get("measure_id").equals(truth.get("measure_id"))
                        && row.get("against").equals(truth.get("against")))
                .singleElement()
                .extracting(row -> row.get("verdict"))
                .as(truth.get("description"))
                .isEqualTo(truth.get("expected"));
    }

    @Test
    void theSmallPracticeGetsNoVerdictOnAnySurveyMeasure() {
        assertThat(verdicts("P04"))
                .filteredOn(row ->
                        !Set.of("wait_to_be_seen_minutes", "billing_accuracy").contains(row.get("measure_id")))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.get("verdict")).isEqualTo("not enough data"));
    }

    @Test
    void theSeasonalPracticeHasNotChangedSinceLastYear() {
        assertThat(verdicts("P05"))
                .filteredOn(row -> row.get("against").equals("same-period-last-year"))
                .hasSize(12)
                .noneSatisfy(row -> assertThat(row.get("verdict")).isIn(FOUND));
    }

    @Test
    void whereNothingWasPlantedNothingHasChanged() {
        assertThat(Stream.of("P07", "P08").flatMap(id -> verdicts(id).stream()))
                .filteredOn(row -> !row.get("against").equals("peers"))
                .hasSize(2 * 2 * 12)
                .noneSatisfy(row -> assertThat(row.get("verdict")).isIn(FOUND));
    }

    private static List<Map<String, String>> verdicts(String practice) {
        return SampleRun.once().table("comparisons.csv").stream()
                .filter(row -> row.get("practice_id").equals(practice)
                        && row.get("family").equals("headline"))
                .toList();
    }
}
