package health.cx.cli;

import static org.assertj.core.api.Assertions.assertThat;

import health.cx.scenario.Home;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What changed between issues is told from their files alone, after real runs: a late file, a replay, a forgotten file. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DiffTest {

    @TempDir
    private static Path folder = Path.of("");

    private Terminal terminal = Terminal.at(new Home(Path.of("")));

    @BeforeAll
    void writeFourIssues() throws IOException {
        Home home = Terminal.smallNetwork(folder);
        home.input("visits.csv", visits("V", 20, "2026-02-03"));
        assertThat(home.run(0).exitCode()).isZero();
        home.input("visits-late.csv", visits("W", 6, "2026-02-04"));
        assertThat(home.run(1).exitCode()).isZero();
        terminal = Terminal.at(home);
        replay();
        assertThat(terminal.cx("forget", "job.yaml", "--file", "visits-late.csv", "--yes"))
                .isZero();
    }

    private static String[] visits(String id, int count, String day) {
        List<String> lines = new ArrayList<>();
        lines.add("visit_id,practice_id,patient_id,scheduled_at,checked_in_at,provider_in_at,status");
        for (int i = 0; i < count; i++) {
            String hour = String.format(Locale.ROOT, "%sT%02d:", day, 8 + i % 10);
            lines.add(String.join(",", id + i, "P1", "A" + i, hour + "00", hour + "05", hour + (20 + i), "completed"));
        }
        lines.add(String.join(",", id + "bad", "P1", "A1", "yesterday", "", "", "completed"));
        lines.add(String.join(",", id + "new", "P1", "A1", "2026-03-02T09:00", "", "", "completed"));
        return lines.toArray(String[]::new);
    }

    private void replay() throws IOException {
        Path sheet = folder.resolve("output/rejects/visits.csv");
        String corrected = Files.readString(sheet).replace("yesterday", "2026-02-05T09:00");
        Path copy = Files.writeString(folder.resolve("corrected.csv"), corrected);
        assertThat(terminal.cx("replay", copy.toString()))
                .as(terminal.err().toString())
                .isZero();
    }

    private String out() {
        return terminal.out().toString();
    }

    @Test
    void aLateFileBringsNewRows() {
        assertThat(terminal.cx("diff", "2026-02/1", "2026-02/2")).isZero();
        assertThat(out().lines().findFirst().orElseThrow())
                .matches("2026-02/1 -> 2026-02/2: [1-9]\\d* figures of [1-9]\\d* measures and \\d+ verdicts differ"
                        + " \\([1-9][\\d,]* figures compared\\), of P1, the network \\(\\*\\)\\.");
        assertThat(out())
                .contains("2026-02/2 is issue 2 of 2026-02, written by: nightly run")
                .containsPattern("new file +visits-late.csv +\\S+ +visits +- -> 7 +- -> 1 +- -> 0 +0 -> 0")
                .containsPattern("visits_completed +P1 +count +2026-02-01..2026-02-28 +20 +26 +\\+6 .*new rows\n")
                .doesNotContain(" or ", "any of them");
    }

    @Test
    void oneIssueIsComparedWithTheOneBefore() {
        assertThat(terminal.cx("diff", "2026-02")).isZero();
        assertThat(out())
                .contains("2026-02/3 -> 2026-02: ")
                .contains("written by: forget")
                .containsPattern("no longer counts +visits-late.csv")
                .containsPattern("visits_completed +P1 +count +2026-02-01..2026-02-28 .*rows gone\n");
    }

    @Test
    void aReplayCorrects() {
        assertThat(terminal.cx("diff", "2026-02/3")).isZero();
        assertThat(out())
                .contains("written by: replay")
                .containsPattern("corrected by replays +visits.csv .* 1 -> 0 .* 0 -> 1\n")
                .containsPattern("visits_completed +P1 +count +2026-02-01..2026-02-28 .*corrected rows\n");
    }

    @Test
    void filtersAndLimits() {
        assertThat(terminal.cx("diff", "2026-02/1", "2026-02/2", "--practice", "*", "--measure", "visits_completed"))
                .isZero();
        assertThat(out()).contains("visits_completed  *  ").doesNotContain("  P1  ");
        assertThat(terminal.cx("diff", "2026-02/1", "2026-02/2", "--limit", "1"))
                .isZero();
        assertThat(out()).containsPattern("and \\d+ more; --limit shows more of them");
    }

    @Test
    void machinesGetAllOfIt() {
        assertThat(terminal.cx("diff", "2026-02/1", "2026-02/2", "--format", "csv", "--limit", "1"))
                .isZero();
        assertThat(out().lines().findFirst().orElseThrow())
                .startsWith("practice_id,measure_id,statistic,period_start,period_end,against,change,before,after,");
        assertThat(out()).contains("P1,visits_completed,count,2026-02-01,2026-02-28,,\"value, n up\",20,26,6,");
        assertThat(terminal.cx("diff", "2026-02/1", "2026-02/2", "--format", "json"))
                .isZero();
        JsonNode json = JsonMapper.shared().readTree(out());
        assertThat(json.path("after").path("issue").asInt()).isEqualTo(2);
        assertThat(json.path("files").path(0).path("accepted").path("after").asInt())
                .isEqualTo(7);
        assertThat(json.path("figures").path(0).path("why").path(0).asString()).isEqualTo("NEW_ROWS");
        assertThat(out()).doesNotContain(folder.toString());
    }

    @Test
    void anIssueMayBeAFolder() {
        assertThat(terminal.cx("diff", "output/reports/2026-02", "output/reports/.issues/2026-02/3"))
                .isZero();
        assertThat(terminal.cx("diff", "output/reports/2026-02")).isZero();
        assertThat(out()).startsWith("2026-02/3 -> output/reports/2026-02: ");
        assertThat(terminal.cx("diff", "2026-02", "2026-02")).isZero();
        assertThat(out()).containsPattern("none of [\\d,]+ figures and no verdict differs");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "2026-03          | '2026-03' is no issue in | nearest: 2026-02, 2026-02/3, 2026-02/1.",
                "2026-02/9        | '2026-02/9' is no issue  | nearest: 2026-02/1, 2026-02/2, 2026-02/3.",
                "2026-02/1        | No issue before 2026-02/1 is kept. | There are these to compare: 2026-02, 2026-02/1",
                "2026-02 --practice P7   | practice 'P7'  | valid: P1, *.",
                "2026-02 --measure visit | measure 'visit' | nearest: ",
                "2026-02 --format xml    | 'xml' is no format | valid: table, csv, json.",
                "2026-02 --output input  | no issue lies here | --output",
                "2026-02 2026-02 2026-02 | Unmatched argument | cx diff --help"
            })
    void refusesWithTheNearestWord(String arguments, String what, String cure) {
        assertThat(terminal.cx(("diff " + arguments).split(" "))).isEqualTo(40);
        assertThat(terminal.err().toString()).contains(what, cure).doesNotContain("\tat ");
        assertThat(out()).isEmpty();
    }
}
