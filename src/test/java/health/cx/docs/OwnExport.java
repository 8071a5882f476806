package health.cx.docs;

import health.cx.job.Ending;
import health.cx.job.NightlyRun;
import health.cx.job.RunRequest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;

/** The worked example of docs/sources.md in a home folder of its own. */
record OwnExport(Path home) {

    static final Path FILES = Path.of("src/test/resources/docs/own-export");
    private static final Clock APRIL = Clock.fixed(Instant.parse("2026-04-02T01:15:00Z"), ZoneOffset.UTC);

    static OwnExport in(Path home) throws IOException {
        for (Path file : files()) {
            Path copy = home.resolve(FILES.relativize(file).toString());
            Files.createDirectories(copy.getParent());
            Files.copy(file, copy);
        }
        Files.copy(Path.of("jobs/measures.yaml"), home.resolve("jobs/measures.yaml"));
        return new OwnExport(home);
    }

    static List<Path> files() throws IOException {
        try (Stream<Path> paths = Files.walk(FILES)) {
            return paths.filter(Files::isRegularFile).sorted().toList();
        }
    }

    /**
     * A run of the job.
     *
     * @param example what was run
     * @param ending how it ended
     * @param said what it printed
     */
    record Told(OwnExport example, Ending ending, String said) {}

    /** One run for all tests that only look at what it left. */
    static Told once() {
        return Once.RUN;
    }

    private static final class Once {
        static final Told RUN = fresh();

        private static Told fresh() {
            try {
                // a folder of its own: tests run in two processes at a time
                Path target = Files.createDirectories(Path.of("target"));
                return in(Files.createTempDirectory(target, "own-export").toAbsolutePath())
                        .run();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private Told run() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PrintStream printed = new PrintStream(out, true, StandardCharsets.UTF_8);
        RunRequest request = new RunRequest(home, Path.of("jobs/praxo.yaml"), null, null, printed, false, APRIL);
        return new Told(this, new NightlyRun(request).run(), out.toString(StandardCharsets.UTF_8));
    }

    Path output() {
        return home.resolve("output/praxo");
    }

    /** The rows of a query on the published copy, values joined by blanks. */
    List<String> query(String sql) throws SQLException {
        Properties readOnly = new Properties();
        readOnly.setProperty("duckdb.read_only", "true");
        List<String> found = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection(
                        "jdbc:duckdb:" + output().resolve("warehouse/published.duckdb"), readOnly);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                List<String> row = new ArrayList<>();
                for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
                    row.add(String.valueOf(rows.getString(i)));
                }
                found.add(String.join(" ", row));
            }
        }
        return found;
    }
}
