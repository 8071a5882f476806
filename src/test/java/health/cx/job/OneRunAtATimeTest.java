package health.cx.job;

import static org.assertj.core.api.Assertions.assertThat;

import health.cx.operate.RunLock;
import health.cx.scenario.Home;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One run at a time per output folder. */
class OneRunAtATimeTest {

    @TempDir
    private Path folder;

    @Test
    void saysWhoHoldsTheFolderAndTouchesNothing() {
        Home home = Home.in(folder).input("practices.csv", "practice_id,name", "P1,Elm Street Practice");
        Instant since = Instant.parse("2026-04-01T02:00:00Z");
        try (RunLock held =
                RunLock.take(home.output(), "20260401-020000-000", since).orElseThrow()) {
            Home.Ended second = home.run(0);
            assertThat(second.exitCode()).isEqualTo(Ending.RUNNING);
            assertThat(second.said())
                    .contains(home.output().toString())
                    .contains("run 20260401-020000-000, process "
                            + ProcessHandle.current().pid() + ", since " + since);
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
}
