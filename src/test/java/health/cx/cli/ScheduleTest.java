package health.cx.cli;

import static org.assertj.core.api.Assertions.assertThat;

import health.cx.operate.RunLock;
import health.cx.scenario.Home;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Jobs run at their times by themselves, until somebody ends the waiting. What is due when is in {@code AgendaTest}. */
class ScheduleTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @TempDir
    private Path folder = Path.of("");

    private Home home(String cron) throws IOException {
        Home home = Terminal.smallNetwork(folder);
        Files.writeString(folder.resolve("job.yaml"), "\nschedule: \"" + cron + "\"\n", StandardOpenOption.APPEND);
        return home;
    }

    @Test
    void aMissedRunIsCaughtUpAtOnceAndTheNextAwaited() throws Exception {
        Home home = home("0 15 2 * * *");
        assertThat(home.run(0).exitCode()).isZero();
        String said = schedule(home, "Next: ", "job.yaml");
        assertThat(said)
                .contains("scenario should have started at 2026-04-02 02:15 Europe/Berlin; it starts now.\n")
                .containsPattern(
                        "\\d  scenario: nothing new \\(exit 0\\), [0-9.]+ s, 0 files read, 1 rejected lines, 0 work")
                .containsPattern("Next: scenario at \\d{4}-\\d\\d-\\d\\d 02:15 Europe/Berlin\\.\n");
    }

    @Test
    void aMissedRunIsLeftOutOnDemand() throws Exception {
        Home home = home("0 15 2 * * *");
        assertThat(home.run(0).exitCode()).isZero();
        assertThat(schedule(home, "Next: ", "job.yaml", "--once-missed=false")).doesNotContain("should have");
    }

    @Test
    void aFolderThatAnotherRunHasIsReportedAndTriedAgain() throws Exception {
        Home home = home("* * * * * *");
        Terminal terminal = Terminal.at(home);
        RunLock lock =
                RunLock.take(home.output(), "r1", "nightly", Clock.systemUTC()).orElseThrow();
        Thread thread;
        try (lock) {
            thread = start(terminal, "job.yaml");
            awaitThat(terminal, "scenario: another run was going on (exit 30): ");
        }
        awaitThat(terminal, "scenario: done (exit 0)");
        stop(thread);
        assertThat(terminal.out().toString())
                .contains("run r1 of the job 'nightly'")
                .contains("2 workbooks\n");
    }

    @Test
    void aBadRunIsFollowedByTheNext() throws Exception {
        Terminal terminal = Terminal.at(home("* * * * * *"));
        String good = Files.readString(folder.resolve("job.yaml"));
        Thread thread = start(terminal, "job.yaml");
        awaitThat(terminal, "done (exit 0)");
        Files.writeString(folder.resolve("job.yaml"), "job: [");
        awaitThat(terminal, "bad input or job file (exit 40): ");
        Files.writeString(folder.resolve("job.yaml"), good);
        terminal.out().getBuffer().setLength(0);
        awaitThat(terminal, "nothing new (exit 0)");
        stop(thread);
    }

    @Test
    void aJobWithoutAScheduleIsRefused() {
        Terminal terminal = Terminal.at(Terminal.smallNetwork(folder));
        assertThat(terminal.cx("schedule", "job.yaml")).isEqualTo(40);
        assertThat(terminal.err().toString()).contains("job.yaml: this job has no schedule. Add one");
    }

    /** What the command says until a text comes up; then it is ended, as Ctrl-C ends it. */
    private static String schedule(Home home, String until, String... arguments) throws InterruptedException {
        Terminal terminal = Terminal.at(home);
        Thread thread = start(terminal, arguments);
        awaitThat(terminal, until);
        stop(thread);
        return terminal.out().toString();
    }

    private static Thread start(Terminal terminal, String... arguments) {
        String[] all = new String[arguments.length + 1];
        all[0] = "schedule";
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        Thread thread = new Thread(() -> terminal.cx(all), "schedule");
        thread.start();
        return thread;
    }

    private static void stop(Thread thread) throws InterruptedException {
        while (thread.isAlive()) { // a run may swallow one
            thread.interrupt();
            thread.join(100);
        }
    }

    private static void awaitThat(Terminal terminal, String said) throws InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!terminal.out().toString().contains(said)) {
            assertThat(System.nanoTime()).as(terminal.out().toString()).isLessThan(end);
            Thread.sleep(20);
        }
    }
}
