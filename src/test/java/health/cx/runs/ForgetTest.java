package health.cx.runs;

import static org.assertj.core.api.Assertions.assertThat;

import health.cx.job.Forget;
import health.cx.job.Rerun;
import health.cx.scenario.Home;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file or a person can be taken out of the warehouse, and stays out. */
class ForgetTest {

    @TempDir
    private Path folder;

    private static Home.Ended forgetFile(Home home, int number, String file, boolean yes) {
        return Home.ended(out -> new Forget(home.request(number, out), yes).file(file));
    }

    private static Home.Ended forgetPatient(Home home, int number, String id, boolean yes) {
        return Home.ended(out -> new Forget(home.request(number, out), yes).patient("", id));
    }

    private static List<String> visits(Home home) {
        return home.published().rows("select visit_id from fact_visit order by all").stream()
                .map(row -> row.get(0))
                .toList();
    }

    @Test
    void aFileGoesOnlyWhenToldAndIsNotReadAgainWithTheSameBytes() {
        Home home = Clinic.open(folder);
        Clinic.visits(home, "visits-more.csv", Clinic.visit(41, "2026-03-20T09:00"));
        assertThat(home.run(0).exitCode()).isZero();
        Home.Ended asked = forgetFile(home, 1, "visits-more.csv", false);
        assertThat(asked.said())
                .contains("canonical/visits")
                .contains("1 lines")
                .contains("--yes");
        assertThat(visits(home)).contains("V41");
        assertThat(forgetFile(home, 2, "visits-more.csv", true).exitCode()).isZero();
        assertThat(visits(home)).hasSize(18).doesNotContain("V41");
        assertThat(home.run(3).said()).contains("Nothing is new");
        Rerun.Range march = new Rerun.Range(LocalDate.parse("2026-03-01"), LocalDate.parse("2026-03-31"));
        assertThat(home.run(6, new Rerun(march, true, false)).exitCode()).isZero();
        assertThat(visits(home)).as("also under reload").hasSize(18);
        Clinic.visits(home, "visits-more.csv", Clinic.visit(42, "2026-03-20T09:00"));
        assertThat(home.run(4).exitCode()).isZero();
        assertThat(visits(home)).hasSize(19).contains("V42");
        assertThat(forgetFile(home, 5, "visits-none.csv", true).exitCode()).isEqualTo(40);
    }

    @Test
    void whatIsLeftEqualsABuildWithoutTheFile() {
        Home home = Clinic.open(folder.resolve("a"));
        Clinic.visits(home, "visits-more.csv", Clinic.visit(41, "2026-03-20T09:00"));
        assertThat(home.run(0).exitCode()).isZero();
        assertThat(forgetFile(home, 1, "visits-more.csv", true).exitCode()).isZero();
        Home without = Clinic.open(folder.resolve("b"));
        assertThat(without.run(1).exitCode()).isZero();
        assertThat(Outcome.of(home).differencesFrom(Outcome.of(without))).isEmpty();
    }

    @Test
    void aPersonIsErasedWithAllThatCameOfTheVisitsAndNeverTakenAgain() throws IOException {
        Home home = Clinic.open(folder);
        home.input(
                "billing.csv",
                "line_id,practice_id,visit_id,posted_on,entry,amount",
                "B1,P1,V1,2026-02-05,charge,50",
                "B2,P1,V2,2026-02-05,charge,60");
        home.input("invitations.csv", "invitation_id,practice_id,visit_id,sent_on,mode", "I1,P1,V1,2026-02-03,email");
        home.input(
                "surveys.csv",
                "response_id,practice_id,invitation_id,item,answer,received_on",
                "R1,P1,I1,greeted,3,2026-02-09");
        assertThat(home.run(0).exitCode()).isZero();
        long key = Long.parseLong(home.published()
                .rows(
                        "select patient_durable_key from fact_visit join dim_patient using (patient_key) where visit_id = 'V1'")
                .get(0)
                .get(0));
        Home.Ended asked = forgetPatient(home, 1, "A1", false);
        assertThat(asked.said())
                .contains("visits")
                .contains("billing")
                .contains("surveys")
                .contains("--yes");
        Home.Ended done = forgetPatient(home, 2, "A1", true);
        assertThat(done.exitCode()).as(done.said()).isZero();
        assertThat(visits(home)).doesNotContain("V1", "V8", "V15").contains("V2");
        assertThat(home.published().rows("select line_id from fact_billing_line"))
                .hasToString("[[B2]]");
        assertThat(home.published().rows("select * from fact_survey_answer")).isEmpty();
        assertThat(home.published().rows("select count(*) from dim_patient where patient_durable_key = " + key))
                .hasToString("[[0]]");
        for (String file : List.of("warehouse.duckdb", "published.duckdb")) {
            String bytes =
                    Files.readString(home.output().resolve("warehouse").resolve(file), StandardCharsets.ISO_8859_1);
            assertThat(bytes).doesNotContain("R1\u0000").as(file);
        }
        // the file comes again with more: the person stays out, and the file's account balances
        Clinic.visits(home, "visits-02.csv", "2026-02", 1, 10);
        Home.Ended again = home.run(3);
        assertThat(again.exitCode()).as(again.said()).isZero();
        assertThat(visits(home)).doesNotContain("V1", "V8").contains("V10");
        assertThat(home.published()
                        .rows("select lines_read, lines_current, lines_filtered from mart_accounting"
                                + " where name = 'visits-02.csv'"))
                .hasToString("[[10, 8, 2]]");
        assertThat(forgetPatient(home, 4, "A99", true).exitCode()).isEqualTo(40);
    }
}
