package health.cx.runs;

import static org.assertj.core.api.Assertions.assertThat;

import health.cx.job.Ending;
import health.cx.job.NightlyRun;
import health.cx.scenario.Home;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file that changes or goes while a run is at it is held, and the job repository may be lost, without loss. */
class UnsteadyFileTest {

    @TempDir
    private Path folder;

    /** Does something when the report of a step is printed. */
    private static final class Meddling extends PrintStream {

        private final ByteArrayOutputStream text;
        private final Runnable work;

        Meddling(ByteArrayOutputStream text, Runnable work) {
            super(text, true, StandardCharsets.UTF_8);
            this.text = text;
            this.work = work;
        }

        @Override
        public PrintStream printf(Locale locale, String format, Object... values) {
            if (List.of(values).contains("discoverFiles")) {
                work.run();
            }
            return super.printf(locale, format, values);
        }

        String text() {
            return text.toString(StandardCharsets.UTF_8);
        }
    }

    private static void append(Path file) {
        try {
            Files.writeString(file, Clinic.visit(77, "2026-03-21T09:00") + "\n", StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path file) {
        try {
            Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Ending run(Home home, int number, Runnable meanwhile) {
        try (Meddling out = new Meddling(new ByteArrayOutputStream(), meanwhile)) {
            Ending ending = new NightlyRun(home.request(number, out)).run();
            assertThat(out.text()).isNotEmpty();
            return ending;
        }
    }

    private static List<List<String>> visits(Home home) {
        return home.published().rows("select count(*) from fact_visit");
    }

    @Test
    void aFileThatGrowsWhileItIsReadIsHeldUntilTheNextRun() {
        Home home = Clinic.open(folder);
        Path growing = home.folder().resolve("input/visits-03.csv");
        Ending ending = run(home, 0, () -> append(growing));
        assertThat(ending.exitCode()).as(ending.sentence()).isEqualTo(Ending.HELD);
        assertThat(ending.sentence()).contains("visits-03.csv changed or went while it was being read");
        assertThat(visits(home)).hasToString("[[9]]");
        assertThat(home.run(1).exitCode()).isZero();
        assertThat(visits(home)).hasToString("[[19]]");
    }

    @Test
    void aFileThatGoesWhileTheRunIsOnItsWayIsHeld() {
        Home home = Clinic.open(folder);
        Path going = home.folder().resolve("input/visits-03.csv");
        Ending ending = run(home, 0, () -> delete(going));
        assertThat(ending.exitCode()).as(ending.sentence()).isEqualTo(Ending.HELD);
        assertThat(visits(home)).hasToString("[[9]]");
        assertThat(home.run(1).exitCode()).isZero();
    }

    @Test
    void aHeldFileThatIsTakenAwayTakesItsRejectsAlong() throws IOException {
        Home home = Clinic.open(folder);
        Path job = folder.resolve("job.yaml");
        Files.writeString(job, Files.readString(job).replace("warn: 100%, fail: 100%", "warn: 10%, fail: 30%"));
        Clinic.visits(home, "visits-bad.csv", Clinic.visit(50, "tomorrow"));
        assertThat(home.run(0).exitCode()).isEqualTo(Ending.HELD);
        Path rejects = home.output().resolve("rejects/visits.csv");
        assertThat(rejects).content().contains("visits-bad.csv");
        Files.delete(folder.resolve("input/visits-bad.csv"));
        assertThat(home.run(1).exitCode()).isZero();
        assertThat(rejects).doesNotExist();
        assertThat(home.run(2).said()).contains("Nothing is new");
    }

    @Test
    void aJobRepositoryThatIsGoneOrBrokenIsMadeAnew() throws IOException {
        Home home = Clinic.open(folder);
        assertThat(home.run(0).exitCode()).isZero();
        Path jobs = home.output().resolve("warehouse/jobs");
        for (String name : List.of("repository.script", "repository.properties")) {
            Files.writeString(jobs.resolve(name), "broken");
        }
        Home.Ended ended = home.run(1);
        assertThat(ended.exitCode()).as(ended.said()).isZero();
        assertThat(ended.said()).contains("Nothing is new");
        assertThat(jobs).isDirectoryContaining("glob:**/repository-20260401-021600-000.script");
        assertThat(home.run(3).said()).contains("Nothing is new");
        assertThat(jobs).as("and kept to").isDirectoryNotContaining("glob:**/repository-20260401-0218*");
        org.apache.commons.io.file.PathUtils.deleteDirectory(jobs);
        assertThat(home.run(2).said()).contains("Nothing is new");
    }
}
