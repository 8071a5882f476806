package health.cx.job;

import static org.assertj.core.api.Assertions.assertThat;

import health.cx.scenario.Home;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run's figures for monitoring, read back as a collector would. */
class MetricsTest {

    private static final Map<String, String> JOB = Map.of("cx_job", "scenario");

    @TempDir
    private Path folder;

    @Test
    void tellsHowARunEndedAndWhatItRead() throws IOException {
        Home home = home();
        assertThat(home.run(0).exitCode()).isZero();
        OpenMetrics metrics = OpenMetrics.of(home.output().resolve("metrics.prom"));
        double began = Instant.parse("2026-04-01T02:15:00Z").getEpochSecond();
        assertThat(metrics.value("cx_run_exit_code", JOB)).isZero();
        assertThat(metrics.value("cx_run_started_timestamp_seconds", JOB)).isEqualTo(began);
        assertThat(metrics.value("cx_run_ended_timestamp_seconds", JOB)).isEqualTo(began);
        assertThat(metrics.value("cx_run_last_success_timestamp_seconds", JOB)).isEqualTo(began);
        assertThat(metrics.value("cx_files_new", JOB)).isEqualTo(2);
        assertThat(metrics.value("cx_workbooks_written", JOB)).isEqualTo(2);
        assertThat(metrics.value("cx_lines_read", subject("visits"))).isEqualTo(2);
        assertThat(metrics.value("cx_lines_rejected", subject("visits"))).isEqualTo(1);
        assertThat(metrics.value("cx_lines_read", subject("practices"))).isEqualTo(1);
        assertThat(metrics.value("cx_lines_rejected", subject("practices"))).isZero();
        assertThat(metrics.type("cx_run_exit_code")).isEqualTo("gauge");
    }

    @Test
    void timesTheJobAndEachStepButNoLine() throws IOException {
        Home home = home();
        home.run(0);
        OpenMetrics metrics = OpenMetrics.of(home.output().resolve("metrics.prom"));
        assertThat(metrics.type("spring_batch_job_seconds")).isEqualTo("summary");
        assertThat(metrics.labels("spring_batch_job_seconds_count"))
                .singleElement()
                .satisfies(labels -> assertThat(labels)
                        .containsEntry("cx_job", "scenario")
                        .containsEntry("spring_batch_job_name", "nightly")
                        .containsEntry("spring_batch_job_status", "COMPLETED"));
        assertThat(metrics.labels("spring_batch_step_seconds_count"))
                .extracting(labels -> labels.get("spring_batch_step_name"))
                .containsExactlyInAnyOrder(
                        "discoverFiles",
                        "stageFiles",
                        "chooseExtent",
                        "resolveVersions",
                        "matchVisits",
                        "judgeFiles",
                        "loadPractices",
                        "loadPatients",
                        "loadOtherDimensions",
                        "loadFacts",
                        "widenExtent",
                        "buildMarts",
                        "writeRejects",
                        "checkStar",
                        "publishStar",
                        "writeWorkbooks");
        assertThat(metrics.names()).noneMatch(name -> name.contains("item") || name.contains("chunk"));
    }

    @Test
    void aFailedRunKeepsTheTimeOfTheLastSuccess() throws IOException {
        Home home = home();
        home.run(0);
        home.input("visits.csv", "no,header");
        assertThat(home.run(1).exitCode()).isEqualTo(Ending.INVALID);
        OpenMetrics metrics = OpenMetrics.of(home.output().resolve("metrics.prom"));
        double firstNight = Instant.parse("2026-04-01T02:15:00Z").getEpochSecond();
        assertThat(metrics.value("cx_run_exit_code", JOB)).isEqualTo(40);
        assertThat(metrics.value("cx_run_started_timestamp_seconds", JOB)).isEqualTo(firstNight + 60);
        assertThat(metrics.value("cx_run_last_success_timestamp_seconds", JOB)).isEqualTo(firstNight);
        assertThat(home.output().resolve("runs/20260401-021600-000/metrics.prom"))
                .hasSameTextualContentAs(home.output().resolve("metrics.prom"));
    }

    @Test
    void holdsNothingOfARow() throws IOException {
        Home home = home();
        home.run(0);
        assertThat(Files.readString(home.output().resolve("metrics.prom")))
                .doesNotContain("Elm Street", "visits.csv", "Kowalski", "V1");
    }

    private Home home() {
        return Home.in(folder)
                .input("practices.csv", "practice_id,name", "P1,Elm Street Practice")
                .input(
                        "visits.csv",
                        "visit_id,practice_id,patient_id,scheduled_at,status",
                        "V1,P1,Kowalski,2026-03-02T09:00,completed",
                        "V2,P1,Kowalski,yesterday,completed");
    }

    private static Map<String, String> subject(String subject) {
        return Map.of("cx_job", "scenario", "subject", subject);
    }
}
