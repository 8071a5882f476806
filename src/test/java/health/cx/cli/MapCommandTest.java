package health.cx.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** {@code cx map} drafts, and with {@code --check} tries, a source file. */
class MapCommandTest {

    private static final String SOURCE = """
            source: own
            patient-ids: network
            look-ups:
              doctors: {file: doctors.csv, key: Code}
            mappings:
              - subject: visits
                files: "visits*.csv"
                columns:
                  visit_id: Number
                  practice_id: {constant: P1}
                  patient_id: Patient
                  scheduled_at: Time
                  provider_id: {column: Doctor, look-up: doctors, value: Id}
                  status: {constant: completed}
            """;

    @TempDir
    private Path folder = Path.of("");

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeEach
    void anExport() throws IOException {
        write("in/visits.csv", "Number,Patient,Time,Doctor", "1,A,2026-03-02T09:00,x");
        write("in/doctors.csv", "Code,Id", "x,D7");
        Files.writeString(folder.resolve("own.yaml"), SOURCE);
    }

    private void write(String name, String... lines) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, String.join("\n", lines) + "\n");
    }

    private int map(String... arguments) {
        CommandLine commandLine = Cx.commandLine();
        commandLine.setErr(new PrintWriter(err, true));
        commandLine.setOut(new PrintWriter(out, true));
        String[] all = new String[arguments.length + 3];
        System.arraycopy(arguments, 0, all, 3, arguments.length);
        all[0] = "map";
        all[1] = "--home";
        all[2] = folder.toString();
        return commandLine.execute(all);
    }

    @Test
    void aCheckLooksValuesUpInTheFileBesideTheExport() {
        assertThat(map("--check", "own.yaml", "in/visits.csv")).as("%s", err).isZero();
        assertThat(out.toString()).contains("D7").contains("Nothing was kept");
    }

    @Test
    void aCheckWithoutItsLookUpFileSaysWhichIsMissing() throws IOException {
        Files.delete(folder.resolve("in/doctors.csv"));
        assertThat(map("--check", "own.yaml", "in/visits.csv")).isEqualTo(40);
        assertThat(err.toString())
                .contains("doctors.csv")
                .contains("looks values up")
                .doesNotContain("\tat ");
    }

    @Test
    void aCheckThatRejectsALineWarns() throws IOException {
        write("in/visits.csv", "Number,Patient,Time,Doctor", "1,A,yesterday,x");
        assertThat(map("--check", "own.yaml", "in/visits.csv")).isEqualTo(10);
        assertThat(out.toString()).contains("bad-clock");
    }

    @Test
    void aFileThatNoMappingReadsIsRefused() throws IOException {
        write("in/other.csv", "Number,Patient,Time,Doctor");
        assertThat(map("--check", "own.yaml", "in/other.csv")).isEqualTo(40);
        assertThat(err.toString()).contains("no mapping reads a file of the name other.csv");
    }

    @Test
    void aPathThatIsNoneIsNamedWithItsLine() throws IOException {
        Files.writeString(folder.resolve("own.yaml"), """
                source: own
                patient-ids: network
                mappings:
                  - subject: practices
                    files: practices.ndjson
                    format: ndjson
                    columns: {practice_id: "$.id", name: "$.item]"}
                """);
        write("in/practices.ndjson", "{}");
        assertThat(map("--check", "own.yaml", "in/practices.ndjson")).isEqualTo(40);
        assertThat(err.toString()).contains("own.yaml, line 7").contains("'$.item]' is no JSONPath");
    }

    @Test
    void aDraftIsWrittenOnceAndOverAnotherOnlyWhenTold() throws IOException {
        assertThat(map("in/visits.csv", "--out", "draft.yaml")).isZero();
        assertThat(Files.readString(folder.resolve("draft.yaml"))).contains("subject: visits");
        assertThat(map("in/visits.csv", "--out", "draft.yaml")).isEqualTo(40);
        assertThat(err.toString()).contains("is there already").contains("--overwrite");
        assertThat(map("in/visits.csv", "--out", "draft.yaml", "--overwrite")).isZero();
    }
}
