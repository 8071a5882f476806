package health.cx.warehouse;

import static org.assertj.core.api.Assertions.assertThat;

import health.cx.scenario.Whole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Records of a wide survey are accounted for as records, however many rows they make and however many of them a night touches. */
class WideSurveysAccountTest {

    private static final String VISITS = "visit_id,practice_id,patient_id,scheduled_at,status";

    private static final String SOURCE = """
            source: wide
            patient-ids: network
            mappings:
              - {subject: practices, files: "practices*.csv"}
              - {subject: visits, files: "visits*.csv"}
              - subject: surveys
                files: "surveys*.csv"
                columns: {response_id: R, practice_id: P, visit_id: V, received_on: On, sent_on: On}
                items: {explained: Q1, courtesy: Q2}
            """;

    /** Of four records of two items two are told anew: as many rows are touched as the file has records. */
    @Test
    void asManyTouchedRowsAsRecordsAreNoRecords(@TempDir Path folder) throws IOException, SQLException {
        Path source = Files.writeString(folder.resolve("wide.yaml"), SOURCE);
        List<String> visits = new ArrayList<>(List.of(VISITS));
        for (int i = 1; i <= 40; i++) {
            visits.add("V" + i + ",P1,N" + i + ",2026-03-02T09:00,completed");
        }
        try (Nights nights = new Nights(folder, source)
                .file("practices.csv", "practice_id,name", "P1,Elm Street Practice")
                .file("visits-1.csv", visits.toArray(String[]::new))
                .file(
                        "surveys-1.csv",
                        "R,P,V,On,Q1,Q2",
                        "R1,P1,V1,2026-03-09,3,1",
                        "R2,P1,V2,2026-03-09,2,1",
                        "R3,P1,V3,2026-03-09,1,2",
                        "R4,P1,V4,2026-03-09,3,")) {
            nights.night();
            nights.file("surveys-2.csv", "R,P,V,On,Q1,Q2", "R1,P1,V1,2026-03-10,1,2", "R2,P1,V2,2026-03-10,1,2");
            assertThat(nights.night()).as("reasons to compute the whole").isEmpty();
            assertThat(accounts(nights)).isEqualTo("2 current and 2 superseded of 4");
            assertThat(Whole.differences(nights.published())).isEmpty();
        }
    }

    private static String accounts(Nights nights) throws SQLException {
        try (Connection connection = nights.warehouse().connect();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "select lines_current, lines_superseded, lines_read from main.mart_accounting where name = 'surveys-1.csv'")) {
            assertThat(row.next()).isTrue();
            return row.getLong(1) + " current and " + row.getLong(2) + " superseded of " + row.getLong(3);
        }
    }
}
