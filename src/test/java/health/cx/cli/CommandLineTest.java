package health.cx.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** Bad input ends with one sentence that names the file and the cure, and the documented exit code. */
class CommandLineTest {

    @TempDir
    private Path folder = Path.of("");

    private final StringWriter err = new StringWriter();

    private int cx(String... arguments) {
        CommandLine commandLine = Cx.commandLine();
        commandLine.setErr(new PrintWriter(err, true));
        commandLine.setOut(new PrintWriter(new StringWriter()));
        return commandLine.execute(arguments);
    }

    @Test
    void anUnknownOptionIsABadArgument() {
        assertThat(cx("run", "jobs/nightly.yaml", "--inptu", "x")).isEqualTo(40);
        assertThat(err.toString()).contains("--inptu").contains("--input").doesNotContain("\tat ");
    }

    @Test
    void aDayThatDoesNotExistIsNoDate() {
        assertThat(cx("run", "jobs/nightly.yaml", "--from", "2026-02-30", "--to", "2026-03-31"))
                .isEqualTo(40);
        assertThat(err.toString())
                .contains("--from")
                .contains("'2026-02-30' is no date. Write one like 2026-03-31.")
                .doesNotContain("java.");
    }

    @Test
    void aMissingJobFileIsNamed() {
        assertThat(cx("run", "jobs/nigthly.yaml", "--home", folder.toString())).isEqualTo(40);
        assertThat(err.toString()).contains("nigthly.yaml").contains("no such job file");
    }

    @Test
    void anUnreadableJobFileIsNamedWithItsLine() throws IOException {
        Files.writeString(folder.resolve("job.yaml"), "job: x\nsources: [a\n");
        assertThat(cx("run", "job.yaml", "--home", folder.toString())).isEqualTo(40);
        assertThat(err.toString()).contains("job.yaml, line 3").contains("not YAML");
    }

    @Test
    void aSampleOfNoPracticesIsRefused() {
        assertThat(cx(
                        "sample",
                        "--out",
                        folder.toString(),
                        "--practices",
                        "0",
                        "--visits",
                        "10",
                        "--from",
                        "2024-01-01",
                        "--to",
                        "2024-12-31",
                        "--seed",
                        "1"))
                .isEqualTo(40);
        assertThat(err.toString()).contains("practices");
    }

    @Test
    void helpNeedsNothing() {
        assertThat(cx("--help")).isZero();
        assertThat(cx("run", "--help")).isZero();
    }
}
