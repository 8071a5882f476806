package health.cx.operate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** {@code output/runs/<run>/run.json}: the summary of a run, for machines. */
public final class RunFile {

    private static final String NAME = "run.json";

    /** Exit codes of runs that published, or had nothing to. */
    private static final Set<Integer> SUCCESS = Set.of(0, 10);

    private RunFile() {}

    /** Writes the summary, whole or not at all. */
    public static void write(Path runFolder, Map<String, ?> summary) {
        JsonMapper json =
                JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
        Path next = runFolder.resolve(NAME + ".next");
        try {
            Files.createDirectories(runFolder);
            Files.writeString(next, json.writeValueAsString(summary) + "\n");
            Files.move(next, runFolder.resolve(NAME), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The runs of an output folder that have ended, newest first, each read when it is asked for. */
    public static Stream<PastRun> newestFirst(Path output) {
        Path runs = output.resolve("runs");
        if (!Files.isDirectory(runs)) {
            return Stream.empty();
        }
        try (Stream<Path> folders = Files.list(runs)) {
            // a run's name begins with its time
            List<Path> newestFirst = folders.sorted(Comparator.reverseOrder()).toList();
            return newestFirst.stream().map(RunFile::read).flatMap(Optional::stream);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** When a run last ended with 0 or 10; empty where none did. */
    public static Optional<Instant> lastSuccess(Path output) {
        return newestFirst(output)
                .filter(run ->
                        SUCCESS.contains(run.exitCode()) && !run.endedAt().equals(Instant.EPOCH))
                .map(PastRun::endedAt)
                .findFirst();
    }

    private static Optional<PastRun> read(Path folder) {
        try {
            return Optional.of(PastRun.of(JsonMapper.shared().readTree(Files.readString(folder.resolve(NAME)))));
        } catch (IOException | JacksonException e) {
            return Optional.empty(); // a run that goes on or died
        }
    }
}
