package health.cx.nightly;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Folders and files that are not what they should be. */
class OddFoldersTest {

    private static final Path NIGHTLY = Path.of("jobs/nightly.yaml");

    @TempDir
    private Path folder = Path.of("");

    private Path input = Path.of("");

    @BeforeEach
    void twoFiles() throws IOException {
        input = Files.createDirectories(folder.resolve("in"));
        Files.writeString(input.resolve("practices.csv"), "practice_id,name\nA,Alder Street\n");
        Files.writeString(
                input.resolve("visits.csv"),
                "visit_id,practice_id,patient_id,scheduled_at,status\n1,A,p1,2026-02-03T09:00,completed\n");
    }

    @Test
    void aFileWithoutAHeaderGivesNothingOfItAway() throws IOException {
        Files.writeString(input.resolve("patients.csv"), "4711,A,1950-03-02,Erika Mustermann\n");
        SampleRun run = SampleRun.run(NIGHTLY, input, folder.resolve("out"));
        assertThat(run.ending().exitCode()).isEqualTo(40);
        assertThat(run.ending().sentence()).contains("patients.csv, line 1").contains("does not look like the header");
        try (Stream<Path> files = Files.walk(folder.resolve("out"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                assertThat(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1))
                        .as(file.toString())
                        .doesNotContain("1950-03-02")
                        .doesNotContain("Mustermann");
            }
        }
    }

    @Test
    void anAbsurdExponentIsARejectionNotAHang() throws IOException {
        Files.writeString(
                input.resolve("billing.csv"),
                "line_id,practice_id,posted_on,entry,amount\nL1,A,2026-02-03,charge,1e-99999999\n"
                        + Stream.iterate(2, i -> i + 1)
                                .limit(40)
                                .map(i -> "L" + i + ",A,2026-02-03,charge,10\n")
                                .reduce("", String::concat));
        SampleRun run = SampleRun.run(NIGHTLY, input, folder.resolve("out"));
        assertThat(run.ending().exitCode()).isEqualTo(10);
        assertThat(SampleRun.csv(folder.resolve("out/rejects/billing.csv")))
                .singleElement()
                .satisfies(row -> assertThat(row.get("cx_reason")).isEqualTo("bad-number"));
    }

    @Test
    void anOutputFolderInsideTheInputIsNotRead() {
        Path within = input.resolve("output");
        assertThat(SampleRun.run(NIGHTLY, input, within).ending().exitCode()).isZero();
        SampleRun second = SampleRun.run(NIGHTLY, input, within);
        assertThat(second.ending().exitCode()).isZero();
        assertThat(second.printed()).contains("Nothing is new");
    }

    @Test
    void aLinkedInputFolderIsFollowed() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("link"), input);
        assertThat(SampleRun.run(NIGHTLY, link, folder.resolve("out")).ending().exitCode())
                .isZero();
    }

    @Test
    void anOutputFolderOfAnotherSourceIsRefused() {
        Path output = folder.resolve("out");
        assertThat(SampleRun.run(NIGHTLY, input, output).ending().exitCode()).isZero();
        SampleRun other = SampleRun.run(Path.of("jobs/synthea.yaml"), input, output);
        assertThat(other.ending().exitCode()).isEqualTo(40);
        assertThat(other.ending().sentence()).contains("canonical").contains("--output");
    }

    @Test
    void columnsThatNothingReadsAreNamed() throws IOException {
        Files.writeString(input.resolve("visits.csv"), """
                visit_id,practice_id,patient_id,scheduled_at,provider_in_att,status
                1,A,p1,2026-02-03T09:00,2026-02-03T09:10,completed
                """);
        SampleRun run = SampleRun.run(NIGHTLY, input, folder.resolve("out"));
        assertThat(run.printed()).contains("not read: visits: provider_in_att");
    }
}
