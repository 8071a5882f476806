package health.cx.nightly;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The committed sample under the strictest policy for practices and none for the network. */
class PoliciesOnSampleTest {

    /** Columns of tables that count people, visits or events, by their headers' beginnings. */
    private static final List<String> COUNTS =
            List.of("Visits", "Statements", "Hand-offs", "Failed", "Late", "Based on");

    @TempDir
    private static Path folder;

    private static Path reports = Path.of("");

    @BeforeAll
    static void run() throws IOException {
        Path home = Path.of("").toAbsolutePath();
        String job = Files.readString(home.resolve("jobs/nightly.yaml"))
                .replace("privacy: {practice: own, network: own}", "privacy: {practice: cms11, network: none}");
        Path file = Files.writeString(folder.resolve("strict.yaml"), job);
        SampleRun run = SampleRun.run(file, null, folder.resolve("output"));
        assertThat(run.ending().exitCode()).as(run.printed()).isLessThanOrEqualTo(10);
        reports = folder.resolve("output/reports/2026-02");
    }

    private static List<Map<String, String>> ofPractices(String table) {
        try (Stream<Path> files = Files.walk(reports.resolve("practices"))) {
            return files.filter(path -> path.endsWith(Path.of("data", table)))
                    .flatMap(path -> SampleRun.csv(path).stream())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isSmall(double number) {
        return number > 0.5 && number < 10.5;
    }

    @Test
    void noFigureTellsASmallNumber() {
        assertThat(ofPractices("measures.csv"))
                .filteredOn(row -> !row.getOrDefault("n", "").isEmpty())
                .isNotEmpty()
                .allSatisfy(row -> assertThat(isSmall(Double.parseDouble(row.getOrDefault("n", ""))))
                        .as("%s", row)
                        .isFalse());
        assertThat(ofPractices("measures.csv"))
                .filteredOn(row -> !row.getOrDefault("value", "").isEmpty())
                .filteredOn(row -> List.of("no_show_rate", "denial_rate").contains(row.get("measure_id")))
                .allSatisfy(row -> {
                    double n = Double.parseDouble(row.getOrDefault("n", ""));
                    double part = Double.parseDouble(row.getOrDefault("value", "")) * n;
                    // as far as a rounded share tells
                    assertThat(isSmall(part) && isSmall(part + 0.0005 * n) && isSmall(part - 0.0005 * n))
                            .as("%s", row)
                            .isFalse();
                });
    }

    @Test
    void noTableCountsFew() throws IOException {
        for (String table : List.of("waits-by-hour.csv", "billing-by-payer.csv", "patients.csv", "partners.csv")) {
            assertThat(ofPractices(table))
                    .isNotEmpty()
                    .allSatisfy(row -> row.forEach((header, cell) -> {
                        if (COUNTS.stream().anyMatch(header::startsWith) && cell.matches("\\d+")) {
                            assertThat(isSmall(Double.parseDouble(cell)))
                                    .as("%s: %s", table, row)
                                    .isFalse();
                        }
                    }));
        }
    }

    @Test
    void theOwnerSeesEverything() {
        assertThat(SampleRun.csv(reports.resolve("network/data/measures.csv")))
                .extracting(row -> row.get("marker"))
                .isNotEmpty()
                .doesNotContain("[c]");
        assertThat(SampleRun.csv(reports.resolve("network/data/method.csv")).toString())
                .contains("nothing is hidden");
    }

    @Test
    void practicesStillReadTheirHeadlines() {
        assertThat(ofPractices("measures.csv"))
                .filteredOn(row -> "visits_completed".equals(row.get("measure_id")))
                .filteredOn(row -> !row.getOrDefault("value", "").isEmpty())
                .hasSizeGreaterThan(100);
    }
}
