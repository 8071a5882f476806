package health.cx.warehouse;

import static org.assertj.core.api.Assertions.assertThat;

import health.cx.sql.Statements;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** In which months a practice's surveys ask otherwise than before. */
class SurveyBreaksTest {

    private Connection connection;
    private Statement sql;

    SurveyBreaksTest() throws SQLException {
        connection = DriverManager.getConnection("jdbc:duckdb:");
        sql = connection.createStatement();
    }

    @BeforeEach
    void twoPracticesAndOneItem() throws SQLException {
        sql.execute("create table dim_practice as select * from (values (1, 'A', false), (2, 'B', false))"
                + " as t(practice_key, practice_id, is_inferred)");
        sql.execute("create table dim_survey_item as select 1 as survey_item_key, 'explained' as item_id,"
                + " false as is_inferred");
        sql.execute("create table fact_survey_answer (practice_key int, survey_item_key int, service_date_key date,"
                + " respondent varchar, is_in_window boolean, answer decimal(18,4), instrument_version varchar,"
                + " sampling_scheme varchar, response_id varchar default 'R', response_key bigint default 1,"
                + " visit_key bigint default 1, patient_key bigint default 1)");
        sql.execute(Statements.text("view/counted_answer"));
    }

    @AfterEach
    void close() throws SQLException {
        connection.close();
    }

    private void answers(int practice, String month, int n, String version, String scheme) throws SQLException {
        sql.execute(
                "insert into fact_survey_answer (practice_key, survey_item_key, service_date_key, respondent, is_in_window,"
                        + " answer, instrument_version, sampling_scheme) select " + practice + ", 1, date '" + month
                        + "-15', 'patient', true, 3, " + version + ", " + scheme + " from range(" + n + ")");
    }

    private List<String> breaks() throws SQLException {
        List<String> rows = new ArrayList<>();
        try (ResultSet found = sql.executeQuery(Statements.text("read/breaks"))) {
            while (found.next()) {
                rows.add(found.getString(1) + " " + found.getString(2).substring(0, 7) + " " + found.getString(3));
            }
        }
        return rows;
    }

    @Test
    void anotherSchemeOrVersionBreaksWhereItGivesMostAnswers() throws SQLException {
        answers(1, "2025-01", 5, "'1'", "'all'");
        answers(1, "2025-02", 5, "'1'", "'all'");
        answers(1, "2025-02", 4, "'1'", "'sample'");
        answers(1, "2025-03", 5, "'1'", "'sample'");
        answers(1, "2025-05", 5, "'2'", "'sample'");
        assertThat(breaks())
                .containsExactly(
                        "* 2025-03 explained", "* 2025-05 explained", "A 2025-03 explained", "A 2025-05 explained");
    }

    @Test
    void theNetworkBreaksWhereMostOfItsAnswersDo() throws SQLException {
        for (String month : List.of("2025-01", "2025-02", "2025-03")) {
            answers(1, month, 3, "'1'", month.equals("2025-01") ? "'all'" : "'sample'");
            answers(2, month, 9, "'1'", "'all'");
        }
        assertThat(breaks()).containsExactly("A 2025-02 explained");
    }

    @Test
    void twoSchemesSideBySideBreakOnce() throws SQLException {
        for (int i = 1; i <= 6; i++) {
            answers(1, "2025-0" + i, 5 + i % 2, "null", "'all'");
            answers(1, "2025-0" + i, 6 - i % 2, "null", "'sample'");
        }
        assertThat(breaks()).containsExactly("* 2025-02 explained", "A 2025-02 explained");
    }

    @Test
    void whatNobodySaysDoesNotBreak() throws SQLException {
        answers(1, "2025-01", 5, "null", "null");
        answers(1, "2025-02", 5, "'1'", "null");
        answers(1, "2025-03", 5, "null", "'all'");
        assertThat(breaks()).isEmpty();
    }
}
