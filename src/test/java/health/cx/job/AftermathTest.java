package health.cx.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import health.cx.scenario.Home;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What follows a run, and that it never changes how the run ended. */
class AftermathTest {

    @TempDir
    private Path folder;

    private final List<String> told = new CopyOnWriteArrayList<>();
    private HttpServer web;

    @BeforeEach
    void start() throws IOException {
        web = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        web.createContext("/", exchange -> {
            told.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        web.start();
    }

    @AfterEach
    void stop() {
        web.stop(0);
    }

    @Test
    void tellsOfARunThatIsHeldBackWithoutAValueOfIt() throws IOException {
        Home home = home("rejects: {warn: 1%, fail: 5%}", webhook("failure, held"));
        assertThat(home.run(0).exitCode()).isEqualTo(Ending.HELD);
        assertThat(told).hasSize(1);
        JsonNode notice = JsonMapper.shared().readTree(told.get(0));
        assertThat(notice.get("job").asString()).isEqualTo("scenario");
        assertThat(notice.get("exitCode").asInt()).isEqualTo(20);
        assertThat(notice.get("text").asString()).contains("visits.csv has 1 rejected of 2 lines");
        assertThat(notice.get("counts").get("linesRejected").asInt()).isEqualTo(1);
        assertThat(notice.get("paths").get("runFolder").asString()).isEqualTo("output/runs/20260401-021500-000");
        assertThat(told.get(0)).doesNotContain("Kowalski", "yesterday");
    }

    @Test
    void tellsOfAWarningOnlyWhereItIsAskedFor() throws IOException {
        String rejects = "rejects: {warn: 1%, fail: 100%}";
        assertThat(home(rejects, webhook("failure, held")).run(0).exitCode()).isEqualTo(Ending.WARNED);
        assertThat(told).isEmpty();
        home(rejects, webhook("warning")).input("visits.csv", HEADER, "V3,P1,Nowak,never,completed");
        assertThat(new Home(folder).run(1).exitCode()).isEqualTo(Ending.WARNED);
        assertThat(told).singleElement().asString().contains("visits.csv has 1 rejected of 1 lines");
    }

    @Test
    void aWebhookThatDoesNotAnswerIsAWarningAndNoMore() throws IOException {
        Home home = home("rejects: {warn: 1%, fail: 5%}", webhook("held"));
        web.stop(0);
        Home.Ended ended = home.run(0);
        assertThat(ended.exitCode()).isEqualTo(Ending.HELD);
        assertThat(ended.said()).contains("Warning: The webhook at localhost could not be told: ");
        assertThat(Files.readString(home.output().resolve("runs/20260401-021500-000/cx.log")))
                .contains("The webhook at localhost could not be told");
    }

    @Test
    void tellsAlsoOfARunThatBreaksOffBeforeItsJob() throws IOException {
        Home home = home("rejects: {warn: 1%, fail: 5%}", webhook("failure"));
        Files.createDirectories(home.output().resolve("warehouse"));
        Files.writeString(home.output().resolve("warehouse/warehouse.duckdb"), "Kowalski");
        assertThatThrownBy(() -> home.run(0)).isInstanceOf(RuntimeException.class);
        assertThat(told).singleElement().asString().contains("The run failed (").doesNotContain("Kowalski");
        assertThat(Files.readString(home.output().resolve("metrics.prom")))
                .contains("cx_run_exit_code{cx_job=\"scenario\"} 1.0");
    }

    @Test
    void deletesOldRunsAfterASuccessOnly() throws IOException {
        Home home = home("rejects: {warn: 100%, fail: 100%}", "keep: {runs: 30 days, issues: 1}");
        for (int day = 1; day <= 9; day++) {
            Files.createDirectories(home.output().resolve("runs/2026010" + day + "-021500-000"));
            Files.createDirectories(home.output().resolve("reports/.issues/2026-01/" + day));
        }
        home.input("practices.csv", "no,header");
        assertThat(home.run(0).exitCode()).isEqualTo(Ending.INVALID);
        assertThat(home.output().resolve("runs/20260101-021500-000")).exists();
        home.input("practices.csv", "practice_id,name", "P1,Elm Street Practice");
        assertThat(home.run(1).exitCode()).isZero();
        assertThat(home.output().resolve("runs"))
                .isDirectoryContaining("glob:**/20260401-021600-000")
                .isDirectoryContaining("glob:**/20260401-021500-000")
                .isDirectoryContaining("glob:**/20260107-021500-000")
                .isDirectoryNotContaining("glob:**/20260106-021500-000");
        assertThat(home.output().resolve("reports/.issues/2026-01/9")).exists();
        assertThat(home.output().resolve("reports/.issues/2026-01/8")).doesNotExist();
    }

    @Test
    void whatADatabaseSaidStaysInTheHouse() {
        Ending ending = Ending.brokenOff(new IllegalStateException(
                "the marts can't be built",
                new SQLException("Conversion Error: Could not convert string 'Kowalski' to INT32")));
        assertThat(ending.discreet())
                .isEqualTo(
                        "The run failed (SQLException). What was published stays; the log in the run's folder says more.");
    }

    private static final String HEADER = "visit_id,practice_id,patient_id,scheduled_at,status";

    private String webhook(String on) {
        return "notify: {webhook: \"http://localhost:" + web.getAddress().getPort() + "/\", on: [" + on + "]}";
    }

    private Home home(String rejects, String extra) throws IOException {
        Home home = Home.in(folder)
                .input("practices.csv", "practice_id,name", "P1,Elm Street Practice")
                .input(
                        "visits.csv",
                        HEADER,
                        "V1,P1,Kowalski,2026-03-02T09:00,completed",
                        "V2,P1,Kowalski,yesterday,completed");
        Path job = folder.resolve("job.yaml");
        Files.writeString(job, Files.readString(job).replaceFirst("rejects: .*", rejects) + "\n" + extra + "\n");
        return home;
    }
}
