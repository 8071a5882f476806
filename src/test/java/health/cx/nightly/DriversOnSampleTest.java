package health.cx.nightly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What input/README.md says goes with ratings everywhere is what the sheet Drivers finds. */
class DriversOnSampleTest {

    private static final String RATING = "Rating of visits with it, less that of visits without it";
    private static final String ADJUSTED_UPPER = "Adjusted, upper end";

    @Test
    void longWaitsAndWrongBillsGoWithLowerRatings() {
        assertThat(number(network(RATING, "Long wait"), ADJUSTED_UPPER)).isNegative();
        assertThat(number(network(RATING, "Bill corrected"), ADJUSTED_UPPER)).isNegative();
    }

    @Test
    void longWaitsGoWithLowerRatingsWhereTheyWereTheRule() {
        Map<String, String> line = line(practice("P01"), RATING, "Long wait");
        assertThat(number(line, "Difference")).isNegative();
        assertThat(number(line, "Adjusted difference [note 1]")).isNegative();
    }

    /** Patients in pain answer lower whatever the care; health takes in a part of it. */
    @Test
    void caseMixExplainsAPartOfWhatGoesWithDistress() {
        Map<String, String> line = network(RATING, "Did not arrive calm");
        assertThat(number(line, "Adjusted difference [note 1]")).isBetween(number(line, "Difference"), 0.0);
    }

    @Test
    void relativeWeightsAddUpToTheWhole() {
        double sum = lines(SampleRun.once().table("drivers.csv"), "Part of what touchpoints").stream()
                .mapToDouble(line -> number(line, "Value"))
                .sum();
        assertThat(sum).as("but for seven roundings").isCloseTo(1, within(0.035));
    }

    @Test
    void rememberedWaitsAreRealWaitsStretched() {
        assertThat(number(network("Measured and remembered wait", ""), "Value")).isGreaterThan(0.8);
        assertThat(lines(SampleRun.once().table("drivers.csv"), "Median wait remembered"))
                .hasSize(5)
                .filteredOn(line -> !line.get("Marker").equals("[c]")) // but for two that would tell a practice's
                .hasSize(3)
                .allSatisfy(line -> assertThat(number(line, "Difference")).isPositive());
    }

    /** Six to eight respondents: not one answer of theirs is told, in any form. */
    @Test
    void theSmallPracticeIsToldNothingOfItsAnswers() {
        assertThat(practice("P04"))
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line.get("Marker")).isIn("[c]", "[x]"))
                .allSatisfy(line -> assertThat(line.get("Value")).isIn("[c]", "[x]"))
                .allSatisfy(line -> assertThat(line.get("Difference")).isIn("[c]", "[x]"));
    }

    @Test
    void onlyTheNetworkIsToldWhomToLearnFrom() {
        assertThat(SampleRun.once().table("learn-from.csv"))
                .filteredOn(line -> line.get("Practice id").equals("P06"))
                .extracting(line -> line.get("Touchpoint"))
                .contains("Compassion");
        assertThat(data("P01").resolve("drivers.csv")).exists();
        assertThat(data("P01").resolve("learn-from.csv")).doesNotExist();
    }

    private static Map<String, String> network(String about, String what) {
        return line(SampleRun.once().table("drivers.csv"), about, what);
    }

    private static List<Map<String, String>> practice(String id) {
        return SampleRun.csv(data(id).resolve("drivers.csv"));
    }

    private static Path data(String id) {
        return SampleRun.once().output().resolve("reports/2026-02/practices/" + id + "/data");
    }

    private static Map<String, String> line(List<Map<String, String>> table, String about, String what) {
        return lines(table, about).stream()
                .filter(line -> line.getOrDefault("What", "").startsWith(what))
                .findFirst()
                .orElseThrow();
    }

    private static List<Map<String, String>> lines(List<Map<String, String>> table, String about) {
        return table.stream()
                .filter(line -> line.getOrDefault("About", "").startsWith(about))
                .toList();
    }

    private static double number(Map<String, String> line, String column) {
        return Double.parseDouble(line.getOrDefault(column, ""));
    }
}
