package health.cx.cli;

import static org.assertj.core.api.Assertions.assertThat;

import health.cx.operate.RunLock;
import health.cx.scenario.Home;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The status tells from files alone how the last runs went, what goes on, and what comes next. */
class StatusTest {

    private static final Instant NOON = Instant.parse("2026-04-01T10:00:00Z");

    @TempDir
    private Path folder = Path.of("");

    private Home home = new Home(Path.of(""));
    private Terminal terminal = Terminal.at(home);

    @BeforeEach
    void layOut() {
        home = Terminal.smallNetwork(folder);
        terminal = Terminal.at(home);
    }

    private String said() {
        return terminal.out().toString();
    }

    private void schedule(String cron) throws IOException {
        Files.writeString(folder.resolve("job.yaml"), "\nschedule: \"" + cron + "\"\n", StandardOpenOption.APPEND);
    }

    @Test
    void tellsOfRunsThatWentWellFoundNothingAndWereRefused() throws IOException {
        schedule("0 15 2 * * *");
        assertThat(home.run(0).exitCode()).isZero();
        assertThat(home.run(1).exitCode()).isZero();
        home.input("visits.csv", "visit_id,patient_id,scheduled_at", "V1,A,2026-03-02T09:00");
        assertThat(home.run(2).exitCode()).isEqualTo(40);

        assertThat(terminal.cx("status")).isZero();
        assertThat(said())
                .containsPattern("started +job +ended +exit +seconds +files read +rejected +workbooks")
                .containsPattern("2026-04-01 04:15  scenario  done +0 +0.0 +2 +1 +2\n")
                .containsPattern("2026-04-01 04:16  scenario  nothing new +0 ")
                .containsPattern("2026-04-01 04:17  scenario  bad input or job file +40 ")
                .containsPattern("The last run said: .*visits.csv")
                .containsPattern("Going on: +nothing")
                .containsPattern("Next start: +\\d{4}-\\d\\d-\\d\\d 02:15 by the schedule of job.yaml")
                .containsPattern("Issues: +2026-02 \\(data until 2026-\\d\\d-\\d\\d\\)")
                .contains("Times are those of Europe/Berlin.")
                .doesNotContain("Died:");
        assertThat(said().indexOf("04:17")).as("newest first").isLessThan(said().indexOf("04:15"));
    }

    @Test
    void tellsMachinesTheSame() throws IOException {
        schedule("0 15 2 * * *");
        assertThat(home.run(0).exitCode()).isZero();
        assertThat(terminal.cx("status", "--json")).isZero();
        JsonNode status = JsonMapper.shared().readTree(said());
        JsonNode run = status.get("lastRuns").get(0);
        assertThat(run.get("job").asString()).isEqualTo("scenario");
        assertThat(run.get("exitCode").asInt()).isZero();
        assertThat(run.get("linesRejected").asInt()).isEqualTo(1);
        assertThat(run.get("startedAt").asString()).isEqualTo("2026-04-01T02:15:00Z");
        assertThat(status.get("goingOn").isNull()).isTrue();
        assertThat(status.get("issues").get(0).get("period").asString()).isEqualTo("2026-02");
        assertThat(status.get("next").get("timeZone").asString()).isEqualTo("Europe/Berlin");
        assertThat(Instant.parse(status.get("next").get("at").asString())).isAfter(NOON);
    }

    @Test
    void knowsTheNextStart() throws IOException {
        schedule("0 15 2 * * *");
        assertThat(home.run(0).exitCode()).isZero();
        assertThat(Status.of(folder, home.output(), 5, NOON).next().at())
                .isEqualTo(Instant.parse("2026-04-02T00:15:00Z"));
    }

    @Test
    void saysWhyTheNextStartIsNotKnown() throws IOException {
        assertThat(home.run(0).exitCode()).isZero();
        assertThat(terminal.cx("status")).isZero();
        assertThat(said()).containsPattern("Next start: +not known: job.yaml has no schedule");
        schedule("nightly");
        assertThat(terminal.cx("status")).isZero();
        assertThat(said()).containsPattern("not known: .*job.yaml, line \\d+, column 11: 'nightly' is no schedule");
        Files.delete(folder.resolve("job.yaml"));
        assertThat(terminal.cx("status")).isZero();
        assertThat(said()).containsPattern("not known: .*job.yaml: there is no such job file");
    }

    @Test
    void namesTheRunThatGoesOn() {
        Clock clock = Clock.systemUTC();
        try (RunLock lock = RunLock.take(home.output(), "r1", "nightly", clock).orElseThrow()) {
            lock.at("loadFacts");
            assertThat(terminal.cx("status")).isZero();
            assertThat(said())
                    .contains("No run has ended here yet.")
                    .containsPattern("Going on: +nightly since .*, in the step loadFacts, process \\d+ on ");
        }
        assertThat(terminal.cx("status")).isZero();
        assertThat(said()).containsPattern("Going on: +nothing");
    }

    @Test
    void namesTheRunThatDied() throws IOException {
        Files.createDirectories(home.output());
        Files.writeString(home.output().resolve("run.lease"), """
                        {"run": "r1", "job": "nightly", "host": "elsewhere", "pid": 1, "step": "publishStar",
                         "startedAt": "2026-04-01T02:15:00Z", "heartbeatAt": "2026-04-01T02:16:00Z"}
                        """);
        assertThat(terminal.cx("status")).isZero();
        assertThat(said())
                .containsPattern("Going on: +nothing")
                .containsPattern("Died: +nightly since .*, in the step publishStar; what was published stays");
    }

    @Test
    void readsRunFilesOfOtherVersions() throws IOException {
        run("20260401-021500-000", "{}");
        run("20260401-021600-000", "{\"job\": \"nig");
        run("20260401-021700-000", """
                {"job": "nightly", "exitCode": 143, "sources":
                 [{"mapping": "visits", "files": 1200, "newestDate": "2026-03-31", "lastNewFileAt": "2026-04-01T02:15:00Z"}]}
                """);
        assertThat(terminal.cx("status")).isZero();
        assertThat(said())
                .contains("1970-01-01")
                .containsPattern("nightly  stopped +143")
                .containsPattern("visits +1,200  2026-03-31 +2026-04-01 \\d\\d:\\d\\d");
    }

    private void run(String id, String text) throws IOException {
        Path run = Files.createDirectories(home.output().resolve("runs").resolve(id));
        Files.writeString(run.resolve("run.json"), text);
    }

    @Test
    void aFolderThatIsNotThereIsNamed() {
        assertThat(terminal.cx("status", "--output", "elsewhere")).isEqualTo(40);
        assertThat(terminal.err().toString()).contains("elsewhere").contains("no such output folder");
    }
}
