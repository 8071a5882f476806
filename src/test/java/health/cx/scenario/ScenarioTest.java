package health.cx.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.io.file.PathUtils;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Every scenario through the real job, on real databases. */
class ScenarioTest {

    @TempDir
    private Path homes;

    @TestFactory
    Stream<DynamicTest> holds() {
        return Scenario.all().stream()
                .map(scenario -> DynamicTest.dynamicTest(
                        scenario.claim(), scenario.folder().toUri(), () -> holds(scenario)));
    }

    private void holds(Scenario scenario) throws Exception {
        Home home = scenario.lay(Files.createDirectory(
                homes.resolve(scenario.folder().getFileName().toString())));
        List<Home.Ended> ends = new ArrayList<>();
        for (Path input : scenario.inputs()) {
            if (Files.exists(input)) {
                home.copy(input, "input");
            }
            ends.add(home.run(ends.size()));
        }
        assertThat(ends)
                .as("exit codes of %s", ends)
                .extracting(Home.Ended::exitCode)
                .isEqualTo(scenario.exitCodes());
        String said = ends.get(ends.size() - 1).said();
        scenario.said().forEach(words -> assertThat(said).contains(words));
        scenario.expectedNames("").stream()
                .filter(name -> !name.startsWith("rejects-"))
                .forEach(table -> tableHolds(scenario, home, table));
        rejectsHold(scenario, home);
        workbooksHold(scenario, home);
        PathUtils.deleteDirectory(home.folder());
    }

    private static void tableHolds(Scenario scenario, Home home, String table) {
        Rows expected = Rows.read(scenario.expected(table + ".csv"));
        assertThat(home.published().select(table, expected.columns()))
                .as("%s: %s", table, expected.columns())
                .containsExactlyInAnyOrderElementsOf(expected.rows());
    }

    /** Rejects that no file expects are as wrong as expected ones that are missing. */
    private static void rejectsHold(Scenario scenario, Home home) {
        List<String> subjects = scenario.expectedNames("rejects-");
        assertThat(home.files("rejects"))
                .as("files of rejects")
                .containsExactlyInAnyOrderElementsOf(
                        subjects.stream().map(subject -> subject + ".csv").toList());
        for (String subject : subjects) {
            Rows expected = Rows.read(scenario.expected("rejects-" + subject + ".csv"));
            Path written = home.output().resolve("rejects").resolve(subject + ".csv");
            assertThat(Rows.read(written).select(expected.columns()))
                    .as("rejected %s: %s", subject, expected.columns())
                    .containsExactlyElementsOf(expected.rows());
        }
    }

    private static void workbooksHold(Scenario scenario, Home home) {
        Path file = scenario.expected("workbooks.txt");
        if (Files.exists(file)) {
            assertThat(home.workbooks()).as("workbooks").isEqualTo(Scenario.lines(file));
        }
    }
}
