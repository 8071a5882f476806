package health.cx.cli;

import static org.assertj.core.api.Assertions.assertThat;

import health.cx.scenario.Home;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.commons.io.file.PathUtils;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** The commands that show and take in rejects, on a folder that a run left. */
class RejectsTest {

    /** Where a job has run, once for all: most of the commands only look. */
    @TempDir
    private static Path ran = Path.of("");

    private Path folder = ran;

    private final StringWriter said = new StringWriter();

    @BeforeAll
    static void run() {
        Home home = Home.in(ran)
                .input("practices.csv", "practice_id,name", "P1,Elm Street Practice")
                .input(
                        "visits.csv",
                        "visit_id,practice_id,patient_id,scheduled_at,status",
                        "V1,P1,A,2026-03-02T09:00,completed",
                        "V2,P1,B,yesterday,completed",
                        "V3,P1,C,tomorrow,completed",
                        "V4,P1,D,2026-03-02T09:00,gone");
        assertThat(home.run(0).exitCode()).isZero();
    }

    private int cx(String... arguments) {
        said.getBuffer().setLength(0);
        CommandLine commandLine = Cx.commandLine();
        commandLine.setOut(new PrintWriter(said, true));
        commandLine.setErr(new PrintWriter(said, true));
        return commandLine.execute(arguments);
    }

    private int rejects(String... more) {
        String[] arguments = new String[more.length + 3];
        arguments[0] = "rejects";
        arguments[1] = "--home";
        arguments[2] = folder.toString();
        System.arraycopy(more, 0, arguments, 3, more.length);
        return cx(arguments);
    }

    @Test
    void theJobOfTheLastRunIsMeantWhereNoneIsNamed() {
        assertThat(cx("verify", "--home", folder.toString()))
                .as(said.toString())
                .isZero();
        assertThat(cx("forget", "--file", "visits.csv", "--home", folder.toString()))
                .as(said.toString())
                .isZero();
        assertThat(cx("verify", "--output", "elsewhere", "--home", folder.toString()))
                .isEqualTo(40);
        assertThat(said.toString())
                .contains(
                        "elsewhere: no run stands there whose job could be meant. Name the job file (replay: by --job)");
    }

    @Test
    void addUpByFileColumnAndReasonAndAreShownOneByOne() {
        assertThat(rejects("--limit", "2")).isZero();
        assertThat(said.toString())
                .containsPattern("2  visits.csv +visits +scheduled_at +bad-clock +A date and time such as")
                .containsPattern("1  visits.csv +visits +status +bad-word +One of these words")
                .contains("visits.csv:3  scheduled_at  'yesterday'  A date and time")
                .contains("and 1 more")
                .contains("cx replay FILE.csv");
    }

    @Test
    void canBeNarrowedDown() {
        assertThat(rejects("--reason", "bad-word", "--subject", "visits", "--file", "visits.csv"))
                .isZero();
        assertThat(said.toString()).contains("visits.csv:5").doesNotContain("visits.csv:3");
    }

    @Test
    void wordsThatFitNothingAreAnsweredWithTheNearest() {
        assertThat(rejects("--reason", "bad-clok")).isEqualTo(40);
        assertThat(said.toString()).contains("'bad-clok'; valid: bad-clock, bad-word.");
        assertThat(rejects("--file", "visit.csv")).isEqualTo(40);
        assertThat(said.toString()).contains("valid: visits.csv");
        assertThat(rejects("--subject", "visit")).isEqualTo(40);
        assertThat(said.toString()).contains("nearest: visits");
    }

    @Test
    void aFolderWithoutThemIsNamed() {
        assertThat(rejects("--output", "elsewhere")).isEqualTo(40);
        assertThat(said.toString()).contains("elsewhere").contains("there is no such folder");
    }

    @Test
    void aReplayRunsTheJobOfTheLastRun(@TempDir Path own) throws IOException {
        PathUtils.copyDirectory(ran, own);
        folder = own;
        Path rejects = folder.resolve("output/rejects/visits.csv");
        String text = Files.readString(rejects)
                .replace(",yesterday,,", ",2026-03-03T09:00,,")
                .replace(",tomorrow,,", ",2026-03-03T10:00,,")
                .replace(",gone,,", ",no_show,,");
        Files.writeString(rejects, text, StandardCharsets.UTF_8); // people correct it in place
        assertThat(cx("replay", "output/rejects/visits.csv", "--home", folder.toString()))
                .as(said.toString())
                .isZero();
        assertThat(rejects).doesNotExist();
        assertThat(rejects()).isZero();
        assertThat(said.toString()).contains("No line is rejected.");
    }

    @Test
    void aReplayWithoutAnyRunIsRefused() {
        assertThat(cx("replay", "x.csv", "--home", folder.toString(), "--output", "elsewhere"))
                .isEqualTo(40);
        assertThat(said.toString()).contains("no run stands there").contains("--job");
    }
}
