package health.cx.warehouse;

import static org.assertj.core.api.Assertions.assertThat;

import health.cx.scenario.Home;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An export holds the star, and random numbers in place of patients' keys. */
class ExportTest {

    @TempDir
    private static Path folder;

    private static Path published;

    @BeforeAll
    static void publishes() {
        Home home = Home.in(folder)
                .input("practices.csv", "practice_id,name", "P1,Elm")
                .input(
                        "patients.csv",
                        "patient_id,birth_date,valid_from",
                        "A,1961-07-23,",
                        "A,1961-07-23,2026-03-03",
                        "B,1970-01-01,")
                .input(
                        "visits.csv",
                        "visit_id,practice_id,patient_id,arrived_at,status",
                        "V1,P1,A,2026-03-02T09:00,completed",
                        "V2,P1,A,2026-03-04T09:00,completed",
                        "V3,P1,B,2026-03-04T10:00,completed");
        assertThat(home.run(0).exitCode()).isZero();
        published = home.output().resolve("warehouse").resolve("published.duckdb");
    }

    @Test
    void drawsNewNumbersThatStillJoin() throws SQLException {
        Set<String> first = export("first", false);
        Set<String> second = export("second", false);
        Set<String> kept = export("kept", true);
        assertThat(first).hasSize(2).doesNotContainAnyElementsOf(second).doesNotContainAnyElementsOf(kept);
        assertThat(kept).hasSize(2);
        assertThat(query("first", """
                select count(*), count(distinct patient.patient_durable_key)
                from read_parquet('{fact_visit}') join read_parquet('{dim_patient}') as patient using (patient_key)
                join read_parquet('{mart_visit_experience}') as experience using (visit_key)
                where patient.patient_durable_key = experience.patient_durable_key
                """)).containsExactly("3 2");
    }

    private static Set<String> export(String name, boolean keep) throws SQLException {
        try (Export export = new Export(published)) {
            assertThat(export.write(folder.resolve(name), keep))
                    .isEqualTo(Star.tables().size());
        }
        return query(
                name,
                "select patient_durable_key, '' from read_parquet('{dim_patient}') where patient_durable_key is not null");
    }

    private static Set<String> query(String name, String sql) throws SQLException {
        String text = sql;
        for (String table : Star.tables()) {
            text = text.replace(
                    "{" + table + "}",
                    folder.resolve(name).resolve(table + ".parquet").toString());
        }
        Set<String> rows = new HashSet<>();
        try (var connection = DriverManager.getConnection("jdbc:duckdb:");
                var statement = connection.createStatement();
                var result = statement.executeQuery(text)) {
            while (result.next()) {
                rows.add((result.getString(1) + " " + result.getString(2)).strip());
            }
        }
        return rows;
    }
}
