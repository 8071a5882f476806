package health.cx.nightly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A real exporter's files, read by a source file alone. */
class SyntheaTest {

    private static final Path EXPORT = Path.of("../shared/data/synthea");

    @TempDir
    private static Path output;

    private static SampleRun run = new SampleRun(Path.of(""), noRun(), "");

    private static health.cx.job.Ending noRun() {
        return new health.cx.job.Ending(-1, "not run", java.util.List.of());
    }

    @BeforeAll
    static void readsTheExport() {
        assumeTrue(Files.isDirectory(EXPORT), "the Synthea export is not on this machine: " + EXPORT);
        run = SampleRun.run(Path.of("jobs/synthea.yaml"), EXPORT, output);
    }

    @Test
    void endsWell() {
        assertThat(run.ending().sentence()).isEmpty();
        assertThat(run.ending().exitCode()).isZero();
    }

    @Test
    void chargesAndPaymentsEqualTheExportToTheCent() {
        assertThat(number("select sum(amount) from fact_billing_line where entry = 'charge'"))
                .isEqualByComparingTo("2973176.76");
        assertThat(number("select -sum(amount) from fact_billing_line where entry = 'payment'"))
                .isEqualByComparingTo("2973176.76");
        assertThat(number("select count(*) from fact_billing_line where entry = 'charge'"))
                .isEqualByComparingTo("5634");
        assertThat(number("select count(*) from fact_billing_line where entry = 'payment'"))
                .isEqualByComparingTo("6701");
    }

    @Test
    void staysInHospitalsAreNoVisits() {
        assertThat(number("select count(*) from fact_visit"))
                .isEqualByComparingTo(String.valueOf(698 + 130 + 35 + 2 + 169));
        assertThat(number("select count(*) from dim_practice where not is_inferred"))
                .isEqualByComparingTo("175");
    }

    @Test
    void keepsNoNameAndNoPatientId() throws IOException {
        String first = Files.readAllLines(EXPORT.resolve("patients.csv")).get(1);
        String id = first.split(",", -1)[0];
        String name = first.split(",", -1)[7];
        byte[] bytes = Files.readAllBytes(output.resolve("warehouse/published.duckdb"));
        String text = new String(bytes, java.nio.charset.StandardCharsets.ISO_8859_1);
        assertThat(text).doesNotContain(id).doesNotContain(name);
    }

    @Test
    void whatTheExportLacksIsNotInvented() throws IOException {
        try (var issues = Files.list(output.resolve("reports"))) {
            Path issue = issues.findFirst().orElseThrow();
            assertThat(SampleRun.csv(issue.resolve("network/data/measures.csv")))
                    .filteredOn(row -> row.get("measure_id").equals("touchpoint_5")
                            || row.get("measure_id").equals("wait_to_be_seen_minutes"))
                    .isNotEmpty()
                    .allSatisfy(row -> {
                        assertThat(row.get("marker")).isEqualTo("[x]");
                        assertThat(row.get("value")).isEmpty();
                    });
        }
    }

    private static BigDecimal number(String sql) {
        String url = "jdbc:duckdb:" + output.resolve("warehouse/published.duckdb");
        try (var connection = DriverManager.getConnection(url);
                var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            row.next();
            return row.getBigDecimal(1);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }
}
