package health.cx.warehouse;

import static org.assertj.core.api.Assertions.assertThat;

import health.cx.nightly.SampleRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** How the engine goes about the statements that the evaluation reads with. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReadPlansTest {

    /** Every row of one side with every row of the other: 12 s instead of 0.4 s for 300,000 visits. */
    private static final String EVERY_PAIR = "BLOCKWISE_NL_JOIN";

    private Connection connection;

    @BeforeAll
    void open() throws IOException, SQLException {
        Properties readOnly = new Properties();
        readOnly.setProperty("duckdb.read_only", "true");
        Path published = SampleRun.once().output().resolve(Path.of("warehouse", "published.duckdb"));
        connection = DriverManager.getConnection("jdbc:duckdb:" + published, readOnly);
        try (Statement view = connection.createStatement()) {
            view.execute(Files.readString(Path.of("src/main/resources/sql/view/counted_answer.sql")));
        }
    }

    @AfterAll
    void close() throws SQLException {
        connection.close();
    }

    static List<Path> statements() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/main/resources/sql/read"))) {
            return files.sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("statements")
    void noStatementComparesEveryPair(Path statement) throws IOException, SQLException {
        assertThat(plan(Files.readString(statement).replace("?", "date '2026-01-01'")))
                .doesNotContain(EVERY_PAIR);
    }

    @Test
    void aConditionOnOneSideAloneIsNoticed() throws SQLException {
        String join = "select * from fact_survey_answer as answer left join mart_visit_experience as visit"
                + " on answer.visit_key = visit.visit_key";
        assertThat(plan(join)).doesNotContain(EVERY_PAIR);
        assertThat(plan(join + " and answer.visit_key <> 0")).contains(EVERY_PAIR);
    }

    private String plan(String query) throws SQLException {
        StringBuilder plan = new StringBuilder();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("explain " + query)) {
            while (rows.next()) {
                plan.append(rows.getString(2));
            }
        }
        return plan.toString();
    }
}
