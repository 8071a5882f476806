package health.cx.operate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is deleted, and above all what is not. */
class RetentionTest {

    private static final Instant APRIL = Instant.parse("2026-04-01T00:00:00Z");

    @TempDir
    private Path output;

    @Test
    void deletesOldRunsButNeverTheNewestFive() {
        for (int day = 1; day <= 7; day++) {
            file("runs/2026010" + day + "-021500-000/run.json");
        }
        assertThat(new Retention(output).deleteRunsBefore(APRIL, "20260107-021500-000"))
                .isEqualTo(2);
        assertThat(names("runs"))
                .containsExactly(
                        "20260103-021500-000",
                        "20260104-021500-000",
                        "20260105-021500-000",
                        "20260106-021500-000",
                        "20260107-021500-000");
    }

    @Test
    void keepsRunsThatAreYoungEnoughAndTheCurrentOne() {
        for (int i = 1; i <= 6; i++) {
            file("runs/20260402-021500-00" + i + "/run.json");
        }
        file("runs/20260331-235959-999/run.json");
        file("runs/20260401-000000-000/run.json");
        file("runs/20260101-021500-000/run.json");
        assertThat(new Retention(output).deleteRunsBefore(APRIL, "20260101-021500-000"))
                .isEqualTo(1);
        assertThat(names("runs"))
                .contains("20260101-021500-000", "20260401-000000-000")
                .doesNotContain("20260331-235959-999");
    }

    @Test
    void leavesAloneWhatItHasNotNamedAndWhatALinkPointsTo() throws IOException {
        for (int i = 1; i <= 6; i++) {
            file("runs/20260402-021500-00" + i + "/run.json");
        }
        file("runs/notes/why.txt");
        file("elsewhere/20260101-021500-000/kept.txt");
        Files.createSymbolicLink(
                output.resolve("runs/20260101-021500-000"), output.resolve("elsewhere/20260101-021500-000"));
        file("runs/20260102-021500-000/cx.log");
        Files.createSymbolicLink(output.resolve("runs/20260102-021500-000/link"), output.resolve("elsewhere"));
        new Retention(output).deleteRunsBefore(APRIL, "20260402-021500-006");
        assertThat(names("runs")).contains("notes", "20260101-021500-000").doesNotContain("20260102-021500-000");
        assertThat(output.resolve("elsewhere/20260101-021500-000/kept.txt")).exists();
    }

    @Test
    void keepsTheNewestIssuesOfEachPeriod() {
        for (int issue = 1; issue <= 11; issue++) {
            file("reports/.issues/2026-03/" + issue + "/manifest.json");
        }
        file("reports/.issues/2026-02/1/network/network.xlsx");
        file("reports/.issues/2026-03/by-hand/note.txt");
        file("reports/2026-03/manifest.json");
        assertThat(new Retention(output).deleteIssuesBeyond(2)).isEqualTo(9);
        assertThat(names("reports/.issues/2026-03")).containsExactly("10", "11", "by-hand");
        assertThat(names("reports/.issues/2026-02")).containsExactly("1");
        assertThat(output.resolve("reports/2026-03/manifest.json")).exists();
    }

    @Test
    void findsNothingToDeleteInAnEmptyFolder() {
        assertThat(new Retention(output).deleteRunsBefore(APRIL, "")).isZero();
        assertThat(new Retention(output).deleteIssuesBeyond(0)).isZero();
    }

    private void file(String path) {
        try {
            Files.createDirectories(output.resolve(path).getParent());
            Files.writeString(output.resolve(path), "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> names(String folder) {
        try (Stream<Path> all = Files.list(output.resolve(folder))) {
            return all.map(path -> path.getFileName().toString()).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
