package health.cx.runs;

import static org.assertj.core.api.Assertions.assertThat;

import health.cx.job.Verify;
import health.cx.scenario.Home;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files, warehouse and workbooks are held against each other; whatever is tampered with is found. */
class VerifyTest {

    @TempDir
    private Path folder;

    private Home home = new Home(Path.of(""));

    @BeforeEach
    void publish() {
        home = Clinic.open(folder);
        assertThat(home.run(0).exitCode()).isZero();
    }

    private Home.Ended verify() {
        return Home.ended(out -> new Verify(home.request(9, out)).print());
    }

    private void warehouse(String sql) throws SQLException {
        Path file = home.output().resolve("warehouse/warehouse.duckdb");
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:" + file);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private void isFound(String line) {
        Home.Ended ended = verify();
        assertThat(ended.exitCode()).as(ended.said()).isEqualTo(1);
        assertThat(ended.said().lines().filter(text -> text.startsWith("BAD"))).anyMatch(text -> text.contains(line));
    }

    @Test
    void whatWasPublishedAgrees() {
        Home.Ended ended = verify();
        assertThat(ended.exitCode()).as(ended.said()).isZero();
        assertThat(ended.said()).doesNotContain("BAD").contains("2 workbooks");
        assertThat(home.output().resolve(".copy")).doesNotExist();
    }

    @Test
    void aFileWithOtherBytesIsFound() {
        Clinic.visits(home, "visits-02.csv", "2026-02", 1, 8);
        isFound("visits-02.csv");
    }

    @Test
    void aRowMissingInTheStageIsFound() throws SQLException {
        warehouse("delete from stage.visits where visit_id = 'V3'");
        isFound("lines in the stage");
    }

    @Test
    void aFactChangedByHandIsFound() throws SQLException {
        warehouse("update main.fact_visit set visit_id = 'V99' where visit_id = 'V3'");
        isFound("fact_visit");
    }

    @Test
    void aWorkbookChangedByHandIsFound() throws IOException {
        Files.writeString(home.output().resolve("reports/2026-02/network/data/measures.csv"), "x");
        isFound("network/data/measures.csv");
    }

    @Test
    void workbooksThatSayOtherThanTheStarAreFound() throws IOException {
        Path manifest = home.output().resolve("reports/2026-02/manifest.json");
        String text = Files.readString(manifest);
        Files.writeString(manifest, text.replaceFirst("(\"version\" : \")[0-9a-f]{4}", "$10000"));
        isFound("say what the star says");
    }
}
