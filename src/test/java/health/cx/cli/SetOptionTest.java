package health.cx.cli;

import static org.assertj.core.api.Assertions.assertThat;

import health.cx.scenario.Home;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code --set} gives a key of the job file another value for one run. */
class SetOptionTest {

    @TempDir
    private Path folder = Path.of("");

    @Test
    void holdsForThisRunAndItsPlanAlone() throws IOException {
        Home home = Terminal.smallNetwork(folder);
        Terminal terminal = Terminal.at(home);
        String[] set = {"job.yaml", "--set", "report.period=2026-01", "--set", "job=by hand"};
        assertThat(terminal.cx(with("plan", set))).isZero();
        assertThat(home.output().resolve("reports")).doesNotExist();
        assertThat(terminal.cx(with("run", set))).isZero();
        Path reports = home.output().resolve("reports");
        assertThat(reports.resolve("2026-01/manifest.json")).content().contains("\"job\" : \"by hand\"");
        assertThat(reports.resolve("2026-02")).doesNotExist();
        try (var runs = Files.list(home.output().resolve("runs"))) {
            assertThat(runs.toList())
                    .singleElement()
                    .satisfies(run -> assertThat(Files.readString(run.resolve("run.json")))
                            .containsPattern("\"set\" : \\[ \"report.period\", \"job\" \\]"));
        }
        assertThat(terminal.cx("run", "job.yaml")).isZero();
        assertThat(reports.resolve("2026-02/manifest.json"))
                .as("the file says so")
                .exists();
    }

    private static String[] with(String command, String... arguments) {
        String[] all = new String[arguments.length + 1];
        all[0] = command;
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        return all;
    }

    @Test
    void whatIsWrongIsNamedByItsKey() {
        Terminal terminal = Terminal.at(Terminal.smallNetwork(folder));
        for (String command : new String[] {"run", "plan"}) {
            assertThat(terminal.cx(command, "job.yaml", "--set", "report.perod=2026-02"))
                    .isEqualTo(40);
            assertThat(terminal.err().toString())
                    .startsWith("--set report.perod: unknown key 'perod'; nearest: period")
                    .hasLineCount(1);
            assertThat(terminal.cx(command, "--help")).isZero();
            assertThat(terminal.out().toString()).contains("--set=KEY=VALUE");
        }
        assertThat(folder.resolve("output")).doesNotExist();
    }
}
