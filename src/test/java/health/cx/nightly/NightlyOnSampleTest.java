package health.cx.nightly;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** The nightly job on the committed sample, as an operator sees it. */
class NightlyOnSampleTest {

    @Test
    void writesAWorkbookForEveryPracticeAndTheNetwork() throws IOException {
        SampleRun run = SampleRun.once();
        assertThat(run.ending().sentence()).isEmpty();
        assertThat(run.ending().exitCode()).isIn(0, 10);
        try (Stream<Path> files = Files.walk(run.output().resolve("reports/2026-02"))) {
            assertThat(files.filter(file -> file.toString().endsWith(".xlsx"))).hasSize(9);
        }
        assertThat(run.printed()).contains("9 workbooks in ").contains("114 rejected");
    }

    /** They hold what is known of patients, and quote their lines. */
    @Test
    @DisabledOnOs(OS.WINDOWS)
    void keepsWarehouseAndRejectsToItsOwnAccount() throws IOException {
        for (String folder : List.of("warehouse", "warehouse/jobs", "rejects", "reports/2026-02/network")) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(
                            SampleRun.once().output().resolve(folder))))
                    .as(folder)
                    .isEqualTo("rwx------");
        }
    }

    @Test
    void findsNothingNewTheSecondTime() {
        SampleRun first = SampleRun.once();
        SampleRun second = SampleRun.run(Path.of("jobs/nightly.yaml"), null, first.output());
        assertThat(second.ending().exitCode()).isZero();
        assertThat(second.printed()).contains("Nothing is new").doesNotContain("stageFiles");
    }

    /** Every line of every file ends in exactly one place, and what was planted is where it belongs. */
    @Test
    void accountsForThePlantedDirt() {
        Map<String, Long> planted = SampleRun.csv(Path.of("input/truth.csv")).stream()
                .filter(truth -> truth.get("truth").startsWith("dirt-"))
                .collect(Collectors.toMap(truth -> truth.get("truth"), truth -> Long.valueOf(truth.get("count"))));
        Map<String, Long> rejected = SampleRun.csv(SampleRun.once().output().resolve("rejects/visits.csv")).stream()
                .collect(Collectors.groupingBy(row -> row.get("cx_reason"), Collectors.counting()));
        assertThat(rejected)
                .containsEntry("bad-clock", planted.get("dirt-bad-date-visit"))
                .containsEntry("bad-word", planted.get("dirt-bad-code-visit"));
        assertThat(sum("visits", "duplicate")).isEqualTo(planted.get("dirt-duplicate-visit"));
        assertThat(sum("visits", "replaced by a newer version")).isEqualTo(planted.get("dirt-corrected-visit"));
        assertThat(sum("billing", "duplicate")).isEqualTo(planted.get("dirt-duplicate-bill-line"));
        assertThat(sum("billing", "replaced by a newer version")).isEqualTo(planted.get("dirt-corrected-bill-line"));
    }

    private static long sum(String subject, String what) {
        return SampleRun.once().table("data-quality.csv").stream()
                .filter(row ->
                        row.get("About").equals(subject) && row.get("What").equals(what))
                .mapToLong(row -> Long.parseLong(row.get("Rows")))
                .sum();
    }
}
