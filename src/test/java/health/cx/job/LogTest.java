package health.cx.job;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.spi.ThrowableProxy;
import health.cx.scenario.Home;
import health.cx.source.InvalidInput;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A run's log: text for people, JSON lines for collectors, and no value of a row in either. */
class LogTest {

    @TempDir
    private Path folder;

    @Test
    void isTextWhereTheJobFileSaysNothing() throws IOException {
        home("").run(0);
        assertThat(log().get(0)).doesNotStartWith("{");
        assertThat(log().get(0)).matches("\\d{4}-\\d\\d-\\d\\dT.* +INFO .*");
    }

    @Test
    void isTextAgainAfterAJobWithJsonInTheSameProcess() throws IOException {
        home("log: {format: json}").run(0);
        home("").run(1);
        assertThat(Files.readAllLines(folder.resolve("output/runs/20260401-021600-000/cx.log"))
                        .get(0))
                .doesNotStartWith("{");
    }

    @Test
    void isJsonLinesThatSayWhoseTheyAre() throws IOException {
        Home home = home("log: {format: json}");
        home.input("visits.csv", "no,header");
        assertThat(home.run(0).exitCode()).isEqualTo(Ending.INVALID);
        for (String line : log()) {
            JsonNode entry = JsonMapper.shared().readTree(line);
            assertThat(OffsetDateTime.parse(entry.get("@timestamp").asString()).getYear())
                    .isGreaterThan(2025);
            assertThat(entry.get("level").asString()).isIn("DEBUG", "INFO", "WARN", "ERROR");
            assertThat(entry.get("message").asString()).isNotEmpty();
            assertThat(entry.get("job").asString()).isEqualTo("scenario");
            assertThat(entry.get("run").asString()).isEqualTo("20260401-021500-000");
        }
        assertThat(log()).anyMatch(line -> line.contains("\"ERROR\"") && line.contains("InvalidInput"));
    }

    @Test
    void hidesWhatADatabaseOrALibraryQuotes() {
        assertThat(shown(new SQLException("Conversion Error: Could not convert string 'Mary O'Hara' to INT32")))
                .isEqualTo("Conversion Error: Could not convert string … to INT…");
        assertThat(shown(new SQLException("Constraint Error: Duplicate key \"patient: 4711\" violates it")))
                .doesNotContain("4711");
        assertThat(shown(new NumberFormatException("For input string: \"Kowalski\"")))
                .isEqualTo("For input string: …");
        assertThat(shown(new IllegalStateException("can't go on", new SQLException("x 'y'"))))
                .isEqualTo("can't go on");
    }

    @Test
    void keepsWhatHelps() {
        String full = "Out of Memory Error: could not allocate block of size 256.0 KiB (511.8 MiB/512.0 MiB used)";
        assertThat(shown(new SQLException(full))).isEqualTo(full);
        assertThat(shown(new IOException("No space left on device: '/data/1'")))
                .isEqualTo("No space left on device: '/data/1'");
        assertThat(shown(new InvalidInput("visits.csv, line 1: there is no column 'visit_id'")))
                .contains("line 1", "'visit_id'");
    }

    private static String shown(Throwable thrown) {
        return String.valueOf(new DiscreetThrowable(new ThrowableProxy(thrown)).getMessage());
    }

    private List<String> log() throws IOException {
        return Files.readAllLines(folder.resolve("output/runs/20260401-021500-000/cx.log"));
    }

    private Home home(String extra) throws IOException {
        Home home = Home.in(folder).input("practices.csv", "practice_id,name", "P1,Elm Street Practice");
        Files.writeString(folder.resolve("job.yaml"), Files.readString(folder.resolve("job.yaml")) + "\n" + extra);
        return home;
    }
}
