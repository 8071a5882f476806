package health.cx.recompute;

import static org.assertj.core.api.Assertions.assertThat;

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
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;

/** A run of the real job on some input, and what it published. */
record Night(Path output) {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-04-01T00:15:00Z"), ZoneOffset.UTC);

    void run(Path input) {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        Ending ending = new NightlyRun(new RunRequest(
                        Path.of("").toAbsolutePath(),
                        Path.of("jobs", "nightly.yaml"),
                        input.toAbsolutePath(),
                        output,
                        new PrintStream(printed, true, StandardCharsets.UTF_8),
                        false,
                        CLOCK))
                .run();
        assertThat(ending.exitCode())
                .as("%s%n%s", ending.sentence(), printed.toString(StandardCharsets.UTF_8))
                .isIn(Ending.DONE, Ending.WARNED);
    }

    Published network() throws IOException {
        return Published.read(report().resolve(Path.of("network", "data", "measures.csv")));
    }

    Published practice(String id) throws IOException {
        return Published.read(report().resolve(Path.of("practices", id, "data", "measures.csv")));
    }

    List<String> practices() throws IOException {
        return names(report().resolve("practices"));
    }

    private Path report() {
        Path reports = output.resolve("reports");
        return reports.resolve(names(reports).get(0));
    }

    private static List<String> names(Path folder) {
        try (Stream<Path> folders = Files.list(folder)) {
            return folders.filter(Files::isDirectory)
                    .map(path -> path.getFileName().toString())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
