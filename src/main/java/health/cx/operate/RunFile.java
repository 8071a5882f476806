package health.cx.operate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** {@code output/runs/<run>/run.json}: the summary of a run, for machines. */
public final class RunFile {

    private static final String NAME = "run.json";

    /** Exit codes of runs that published, or had nothing to. */
    private static final Set<Integer> SUCCESS = Set.of(0, 10);

    private RunFile() {}

    /**
     * What the newest run of an output folder was asked for.
     *
     * @param jobFile the job file, as the caller gave it
     * @param input the input folder
     */
    public record Asked(String jobFile, String input) {}

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

    /** What the newest run asked for; empty where no run of this output folder has told. */
    public static Optional<Asked> newest(Path output) {
        return newest(output, RunFile::asked);
    }

    /** When a run last ended with 0 or 10; empty where none did. */
    public static Optional<Instant> lastSuccess(Path output) {
        return newest(output, RunFile::successEndedAt);
    }

    /** What can be told of the newest run of which it can be. */
    private static <T> Optional<T> newest(Path output, Function<JsonNode, Optional<T>> told) {
        Path runs = output.resolve("runs");
        if (!Files.isDirectory(runs)) {
            return Optional.empty();
        }
        try (Stream<Path> folders = Files.list(runs)) {
            return folders.sorted(Comparator.reverseOrder()) // a run's name begins with its time
                    .map(folder -> folder.resolve(NAME))
                    .filter(Files::isRegularFile)
                    .map(file -> told.apply(JsonMapper.shared().readTree(file)))
                    .flatMap(Optional::stream)
                    .findFirst();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<Instant> successEndedAt(JsonNode run) {
        return run.has("endedAt") && SUCCESS.contains(run.path("exitCode").asInt(-1))
                ? Optional.of(Instant.parse(run.get("endedAt").asString()))
                : Optional.empty();
    }

    private static Optional<Asked> asked(JsonNode run) {
        return run.has("jobFile") && run.has("input")
                ? Optional.of(new Asked(
                        run.get("jobFile").asString(), run.get("input").asString()))
                : Optional.empty();
    }
}
