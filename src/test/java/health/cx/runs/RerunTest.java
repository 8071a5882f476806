package health.cx.runs;

import static org.assertj.core.api.Assertions.assertThat;

import health.cx.job.Rerun;
import health.cx.scenario.Home;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Any range of dates may be run again at any time; nothing else changes, and older issues say when they are outdated. */
class RerunTest {

    private static final Rerun.Range FEBRUARY =
            new Rerun.Range(LocalDate.parse("2026-02-01"), LocalDate.parse("2026-02-28"));

    @TempDir
    private Path folder;

    @Test
    void aRangeRunAgainChangesNothingWhereNothingIsNew() {
        Home home = Clinic.open(folder);
        assertThat(home.run(0).exitCode()).isZero();
        Outcome before = Outcome.of(home);
        Home.Ended again = home.run(1, new Rerun(FEBRUARY, false, false));
        assertThat(again.exitCode()).as(again.said()).isZero();
        assertThat(again.said()).contains("none of them changed");
        assertThat(Outcome.of(home).differencesFrom(before)).isEmpty();
        Home.Ended reloaded = home.run(2, new Rerun(FEBRUARY, true, false));
        assertThat(reloaded.said()).contains("(3 in this run)").contains("none of them changed");
        assertThat(Outcome.of(home).differencesFrom(before)).isEmpty();
        assertThat(home.published()
                        .rows("select distinct run_id from ledger.changed_date join ledger.run using (run_key)"))
                .as("only the first run changed a date")
                .hasSize(1);
        assertThat(home.run(3).said()).contains("Nothing is new");
    }

    @Test
    void aLateRowIsBuiltIntoItsDateHoweverOldAndOutdatesTheIssue() throws IOException {
        Home home = Clinic.open(folder);
        assertThat(home.run(0).said()).contains("2026-02");
        Clinic.visits(home, "visits-04.csv", "2026-04", 21, 21);
        assertThat(home.run(1440).said())
                .contains("2 workbooks in")
                .contains("2026-03")
                .doesNotContain("Outdated");
        Clinic.visits(home, "visits-late.csv", Clinic.visit(31, "2026-02-14T09:00"));
        Home.Ended late = home.run(1441);
        assertThat(late.said()).contains("Outdated").contains("2026-02. Write them again with --reissue");
        assertThat(home.published()
                        .rows("select table_name, service_date, rows_before, rows_after"
                                + " from ledger.changed_date join ledger.run using (run_key)"
                                + " where run_id = (select max(run_id) from ledger.run) and table_name = 'fact_visit'"))
                .containsExactly(List.of("fact_visit", "2026-02-14", "0", "1"));
        Home.Ended reissued = home.run(1442, new Rerun(null, false, true));
        assertThat(reissued.said()).contains("reports/2026-02").doesNotContain("Outdated");
        Path reports = home.output().resolve("reports");
        assertThat(reports.resolve(".issues/2026-02/1/network/network.xlsx")).exists();
        assertThat(Files.readString(reports.resolve("2026-02/manifest.json")))
                .contains("\"issue\" : 2")
                .contains("\"reason\" : \"reissue\"");
        assertThat(home.run(1443).said()).contains("Nothing is new");
    }

    @Test
    void aRunWritesOnlyTheWorkbooksWhoseFiguresChange() throws IOException {
        Home home = Clinic.open(folder);
        home.input("practices.csv", "practice_id,name", "P1,Elm Street Practice", "P2,Harbor Practice");
        Clinic.visits(
                home, "visits-p2.csv", "W1,P2,B1,2026-02-03T09:00,completed", "W2,P2,B2,2026-03-03T09:00,completed");
        assertThat(home.run(0).exitCode()).isZero();
        Path own = home.output().resolve("reports/2026-02/practices/P1/P1-Elm-Street-Practice.xlsx");
        Object before = Files.getLastModifiedTime(own);
        Clinic.visits(home, "visits-p2-more.csv", "W3,P2,B3,2026-02-04T09:00,completed");
        assertThat(home.run(1).said()).contains("3 workbooks in").contains("of which 2 changed");
        assertThat(Files.getLastModifiedTime(own)).isEqualTo(before);
        assertThat(home.output().resolve("reports/.issues/2026-02/1/manifest.json"))
                .exists();
    }

    @Test
    void aFileThatIsGoneKeepsItsRowsUnderReload() throws IOException {
        Home home = Clinic.open(folder);
        assertThat(home.run(0).exitCode()).isZero();
        Outcome before = Outcome.of(home);
        Files.delete(home.folder().resolve("input/visits-02.csv"));
        assertThat(home.run(1, new Rerun(FEBRUARY, true, false)).exitCode()).isZero();
        assertThat(Outcome.of(home).differencesFrom(before)).isEmpty();
    }
}
