package health.cx.job;

import static org.assertj.core.api.Assertions.assertThat;

import health.cx.operate.RunLock;
import health.cx.scenario.Home;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One run at a time per output folder. */
class OneRunAtATimeTest {

    @TempDir
    private Path folder;

    @Test
    void saysWhoHoldsTheFolderAndTouchesNothing() {
        Home home = Home.in(folder).input("practices.csv", "practice_id,name", "P1,Elm Street Practice");
        Clock since = Clock.fixed(Instant.parse("2026-04-01T02:00:00Z"), ZoneOffset.UTC);
        try (RunLock held = RunLock.take(home.output(), "20260401-020000-000", "nightly", since)
                .orElseThrow()) {
            Home.Ended second = home.run(0);
            assertThat(second.exitCode()).isEqualTo(Ending.RUNNING);
            assertThat(second.said())
                    .contains(home.output().toString())
                    .contains("run 20260401-020000-000 of the job 'nightly', process "
                            + ProcessHandle.current().pid() + " on ")
                    .contains("since 2026-04-01T02:00:00Z");
            assertThat(held).isNotNull();
        }
        assertThat(home.output()).isDirectoryNotContaining("glob:**/{warehouse,runs,reports,rejects}");
    }

    @Test
    void aRunGivesTheFolderBackHoweverItEnds() {
        Home home = Home.in(folder); // no input folder: the run fails
        assertThat(home.run(0).exitCode()).isNotEqualTo(Ending.RUNNING);
        assertThat(home.run(1).exitCode()).isNotEqualTo(Ending.RUNNING);
    }

    @Test
    void aRunThatDiedIsTakenOverWithALineInTheLog() throws IOException {
        Home home = Home.in(folder).input("practices.csv", "practice_id,name", "P1,Elm Street Practice");
        home.input(
                "visits.csv",
                "visit_id,practice_id,patient_id,scheduled_at,status",
                "V1,P1,A,2026-03-02T09:00,completed");
        leaseOf(home, "elsewhere", "2026-03-31T02:15:00Z");
        assertThat(home.run(0).exitCode()).isZero();
        assertThat(home.output().resolve("run.lease")).doesNotExist();
        try (Stream<Path> logs = Files.walk(home.output().resolve("runs"))) {
            Path log = logs.filter(file -> file.endsWith("cx.log")).findFirst().orElseThrow();
            assertThat(Files.readString(log)).contains("took the output folder over from run 20260331-021500-000");
        }
    }

    @Test
    void aRunOnAnotherMachineThatWasHeardOfLatelyKeepsTheFolder() throws IOException {
        Home home = Home.in(folder).input("practices.csv", "practice_id,name", "P1,Elm Street Practice");
        leaseOf(home, "elsewhere", "2026-04-01T02:14:30Z"); // half a minute before the run
        Home.Ended refused = home.run(0);
        assertThat(refused.exitCode()).isEqualTo(Ending.RUNNING);
        assertThat(refused.said()).contains("on elsewhere");
    }

    private static void leaseOf(Home home, String host, String heartbeat) throws IOException {
        Files.createDirectories(home.output());
        Files.writeString(home.output().resolve("run.lease"), """
                {"run": "20260331-021500-000", "job": "nightly", "host": "%s", "pid": 1,
                 "startedAt": "2026-03-31T02:15:00Z", "heartbeatAt": "%s", "step": "stageFiles"}
                """.formatted(host, heartbeat));
    }
}
