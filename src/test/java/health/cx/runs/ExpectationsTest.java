package health.cx.runs;

import static org.assertj.core.api.Assertions.assertThat;

import health.cx.job.Ending;
import health.cx.scenario.Home;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that are late, much smaller or otherwise filled than usual are warned of, or held, as the job file says. */
class ExpectationsTest {

    private static final int A_DAY = 24 * 60;

    @TempDir
    private Path folder;

    private Home home(String expect) throws IOException {
        Home home = Home.in(folder).input("practices.csv", "practice_id,name", "P1,Elm Street Practice");
        Path job = folder.resolve("job.yaml");
        Files.writeString(job, Files.readString(job) + "expect: {visits: " + expect + "}\n");
        visits(home, "visits-1.csv", 0, 40, "completed", "in_person");
        assertThat(home.run(0).exitCode()).isZero();
        return home;
    }

    private static void visits(Home home, String file, int from, int count, String status, String mode) {
        String[] lines = IntStream.rangeClosed(0, count)
                .mapToObj(i -> i == 0
                        ? "visit_id,practice_id,patient_id,scheduled_at,status,mode"
                        : "V%d,P1,A%d,2026-02-%02dT09:00,%s,%s".formatted(from + i, i % 9, 1 + i % 28, status, mode))
                .toArray(String[]::new);
        home.input(file, lines);
    }

    @Test
    void aSubjectWithoutANewFileIsLate() throws IOException {
        Home home = home("{every: 2 days}");
        assertThat(home.run(A_DAY).exitCode()).isZero();
        Home.Ended late = home.run(3 * A_DAY);
        assertThat(late.exitCode()).isEqualTo(Ending.WARNED);
        assertThat(late.said())
                .contains("Nothing is new")
                .contains("No new file of visits has come for 3 days; one is expected every 2");
        visits(home, "visits-2.csv", 100, 40, "completed", "in_person");
        assertThat(home.run(4 * A_DAY).exitCode()).isZero();
    }

    @Test
    void aSubjectOfWhichNoFileHasEverComeIsLateFromTheFirstNight() throws IOException {
        Home home = Home.in(folder).input("practices.csv", "practice_id,name", "P1,Elm Street Practice");
        visits(home, "visits-1.csv", 0, 40, "completed", "in_person");
        Path job = folder.resolve("job.yaml");
        Files.writeString(job, Files.readString(job) + "expect: {visits: {every: 2 days}, surveys: {every: 8 days}}\n");
        Home.Ended first = home.run(0);
        assertThat(first.exitCode()).isEqualTo(Ending.WARNED);
        assertThat(first.said())
                .contains("No file of surveys has ever come; one is expected every 8 days.")
                .doesNotContain("of visits");
    }

    @Test
    void aMuchSmallerFileIsWarnedOf() throws IOException {
        Home home = home("{rows: 50%}");
        visits(home, "visits-2.csv", 100, 10, "completed", "in_person");
        Home.Ended ended = home.run(1);
        assertThat(ended.exitCode()).isEqualTo(Ending.WARNED);
        assertThat(ended.said()).contains("visits-2.csv has 10 lines; files of its kind have 40.");
        assertThat(home.published().rows("select count(*) from fact_visit")).hasToString("[[50]]");
    }

    @Test
    void anEmptyFileIsHeldWhereTheJobSaysSo() throws IOException {
        Home home = home("{rows: 10%, else: hold}");
        visits(home, "visits-2.csv", 100, 0, "completed", "in_person");
        Home.Ended ended = home.run(1);
        assertThat(ended.exitCode()).isEqualTo(Ending.HELD);
        assertThat(ended.said()).contains("visits-2.csv has 0 lines");
    }

    @Test
    void wordsAndEmptyValuesInOtherSharesAreSeen() throws IOException {
        Home home = home("{shares: 30%, else: hold}");
        visits(home, "visits-2.csv", 100, 40, "no_show", "");
        Home.Ended ended = home.run(1);
        assertThat(ended.exitCode()).isEqualTo(Ending.HELD);
        assertThat(ended.said())
                .contains("visits-2.csv: mode is empty in 100.0 % of the rows; in the files before it was in 0.0 %.");
        assertThat(home.published().rows("select count(*) from fact_visit")).hasToString("[[40]]");
        visits(home, "visits-2.csv", 100, 40, "completed", "in_person");
        assertThat(home.run(2).exitCode()).isZero();
    }
}
