package health.cx.warehouse;

import static org.assertj.core.api.Assertions.assertThat;

import health.cx.scenario.Home;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An output folder made by an older version goes on with this one. */
class LayoutTest {

    private static final String[] PRACTICES = {"practice_id,name", "P1,Elm Street Practice"};

    @TempDir
    private Path folder;

    @Test
    void tablesWithOtherColumnsAreMadeAnewWithTheirRows() throws SQLException {
        Home home = Home.in(folder)
                .input("practices.csv", PRACTICES)
                .input(
                        "visits.csv",
                        "visit_id,practice_id,patient_id,scheduled_at,status",
                        "V1,P1,A,2026-03-02T09:00,completed",
                        "V2,P1,A,someday,completed");
        assertThat(home.run(0).exitCode()).isZero();
        age(
                home.output().resolve("warehouse").resolve("warehouse.duckdb"),
                "create table old as select line, file_key, utc_clocks, 'x' as gone, content_hash, recorded_at,"
                        + " * exclude (line, file_key, utc_clocks, content_hash, recorded_at, part, service_date,"
                        + " cycle_time_minutes) from stage.visits",
                "drop table stage.visits",
                "create table stage.visits as from old",
                "drop table old",
                "alter table ledger.reject drop column part",
                "alter table ledger.file drop column ignored_columns");

        home.input(
                "visits-2.csv",
                "visit_id,practice_id,patient_id,service_date,cycle_time_minutes,status",
                "V3,P1,A,2026-03-03,45,completed",
                "V4,P1,A,someday,45,completed");
        Home.Ended second = home.run(1);

        assertThat(second.exitCode()).as(second.said()).isZero();
        assertThat(home.published()
                        .rows("select visit_id, service_date_key, scheduled_at, cycle_time_minutes"
                                + " from fact_visit order by all"))
                .containsExactly(
                        List.of("V1", "2026-03-02", "2026-03-02 09:00:00.0", ""),
                        List.of("V3", "2026-03-03", "", "45.0"));
        assertThat(home.published().rows("select line, part, value from ledger.reject order by all"))
                .containsExactly(List.of("3", "0", "someday"), List.of("3", "0", "someday"));
        assertThat(home.published().rows("select name, ignored_columns from ledger.file order by all"))
                .contains(List.of("visits.csv", ""));
        assertThat(home.published()
                        .rows("select column_name from information_schema.columns where table_schema = 'stage'"
                                + " and table_name like '%before' or column_name = 'gone'"))
                .isEmpty();
    }

    @Test
    void aTableOfTheWantedLayoutIsLeftAlone() throws IOException, SQLException {
        Path file = folder.resolve("warehouse.duckdb");
        new Warehouse(folder).close();
        age(file, "comment on table stage.visits is 'the same'");
        new Warehouse(folder).close();
        assertThat(new health.cx.scenario.Published(file)
                        .rows("select comment from duckdb_tables() where table_name = 'visits'"))
                .containsExactly(List.of("the same"));
        assertThat(Files.exists(file)).isTrue();
    }

    private static void age(Path warehouse, String... statements) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:" + warehouse);
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }
}
