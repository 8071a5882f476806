package health.cx.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.cx.scenario.Deadly;
import health.cx.scenario.Home;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.batch.core.scope.context.JobSynchronizationManager;
import org.springframework.batch.core.scope.context.StepSynchronizationManager;

/** A run that dies leaves the last publish as it was, and the next one ends as if nothing had happened. */
class DiedRunTest {

    @TempDir
    private Path folder;

    @Test
    void isMadeGoodByTheNext() {
        Home home = Home.in(folder).input("practices.csv", "practice_id,name", "P1,Elm Street Practice");
        visit(home, "V1");
        assertThat(home.run(0).exitCode()).isZero();
        visit(home, "V2");
        diesBehind("stageFiles", home, 1);
        assertThat(visits(home)).containsExactly("V1");
        endsWell(home, 2);
        assertThat(visits(home)).containsExactly("V1", "V2");
        visit(home, "V3");
        diesBehind("checkStar", home, 3);
        assertThat(visits(home)).containsExactly("V1", "V2");
        endsWell(home, 4);
        assertThat(visits(home)).containsExactly("V1", "V2", "V3");
    }

    @Test
    void stillGetsItsWorkbooksWhenItDiedBehindThePublish() {
        Home home = Home.in(folder).input("practices.csv", "practice_id,name", "P1,Elm Street Practice");
        visit(home, "V1");
        assertThat(home.run(0).exitCode()).isZero();
        visit(home, "V2");
        diesBehind("publishStar", home, 1);
        endsWell(home, 2);
        assertThat(visits(home)).containsExactly("V1", "V2");
    }

    private static void diesBehind(String step, Home home, int number) {
        try (Deadly out = new Deadly(step)) {
            assertThatThrownBy(() -> new NightlyRun(home.request(number, out)).run())
                    .hasMessage("died behind " + step);
        } finally {
            StepSynchronizationManager.close(); // a process takes these with it
            JobSynchronizationManager.close();
        }
    }

    private static void endsWell(Home home, int number) {
        Home.Ended ended = home.run(number);
        assertThat(ended.exitCode()).as(ended.said()).isZero();
        assertThat(ended.said()).contains("2 workbooks in").doesNotContain("Nothing is new");
    }

    private static void visit(Home home, String id) {
        home.input(
                "visits-" + id + ".csv",
                "visit_id,practice_id,patient_id,scheduled_at,status",
                id + ",P1,A,2026-03-02T09:00,completed");
    }

    private static List<String> visits(Home home) {
        return home.published().rows("select visit_id from fact_visit order by visit_id").stream()
                .map(row -> row.get(0))
                .toList();
    }
}
