package health.cx.runs;

import static org.assertj.core.api.Assertions.assertThat;

import health.cx.job.Plan;
import health.cx.job.Rerun;
import health.cx.scenario.Home;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.commons.codec.digest.DigestUtils;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A plan says what the run behind it does, and changes nothing. */
class PlanTest {

    @TempDir
    private Path folder;

    private static Home.Ended plan(Home home, int number) {
        return Home.ended(out -> new Plan(home.request(number, Rerun.NOTHING, out)).print());
    }

    @Test
    void namesFilesDatesAndWorkbooksAndTheRunDoesThat() throws IOException {
        Home home = Clinic.open(folder);
        assertThat(home.run(0).exitCode()).isZero();
        Clinic.visits(home, "visits-02.csv", "2026-02", 1, 10);
        Files.move(home.folder().resolve("input/visits-03.csv"), home.folder().resolve("input/visits-march.csv"));
        Clinic.visits(home, "new.csv", Clinic.visit(41, "2026-03-20T09:00"));
        Map<String, String> before = bytes(home.output());
        Home.Ended plan = plan(home, 1);
        assertThat(plan.exitCode()).as(plan.said()).isZero();
        assertThat(plan.said())
                .contains("Files to read: 1") // new.csv is no name of a visits file
                .contains("visits-02.csv  canonical/visits: other bytes than before")
                .contains("the same bytes count under another name: visits-march.csv")
                .contains("their rows stay: visits-03.csv")
                .contains("Service dates to rebuild: 1")
                .contains("2026-02-01  visit 0 -> 1 rows")
                .contains("Workbooks to write in 2026-02: 2 of 2")
                .contains("It would end with exit code 0");
        assertThat(bytes(home.output())).as("the output folder").isEqualTo(before);
        Home.Ended run = home.run(2);
        assertThat(run.said()).contains("(1 in this run)").contains("2 workbooks in");
        assertThat(home.published()
                        .rows("select count(distinct service_date) from ledger.changed_date"
                                + " where run_key = (select arg_max(run_key, run_id) from ledger.run)"))
                .hasToString("[[1]]");
        assertThat(plan(home, 3).said()).contains("Nothing is new").contains("Files to read: 0");
    }

    @Test
    void saysWhyTheStarIsComputedWholeAndSoDoesTheRun() {
        Home home = Clinic.open(folder);
        String first = "Computed whole, because there is no publish to add to.";
        assertThat(plan(home, 0).said()).contains(first);
        assertThat(home.run(1).said()).contains(first);
        Clinic.visits(home, "visits-late.csv", Clinic.visit(31, "2026-02-14T09:00"));
        assertThat(plan(home, 2).said()).contains("2026-02-14").doesNotContain("Computed whole");
        assertThat(home.run(3).said()).contains("(1 in this run)").doesNotContain("Computed whole");
        home.input("practices.csv", "practice_id,name", "P1,Elm Street Clinic");
        String named = "Computed whole, because a file of practices is new, changed or gone: practices.csv.";
        assertThat(plan(home, 4).said()).contains(named);
        assertThat(home.run(5).said()).contains(named);
    }

    private static Map<String, String> bytes(Path folder) throws IOException {
        Map<String, String> bytes = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile)
                    .filter(file -> !file.endsWith("cx.log")) // the run before logs on in this process
                    .toList()) {
                bytes.put(folder.relativize(file).toString(), DigestUtils.sha256Hex(Files.readAllBytes(file)));
            }
        }
        return bytes;
    }
}
