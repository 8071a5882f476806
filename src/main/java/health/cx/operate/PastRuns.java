package health.cx.operate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the runs of an output folder left behind for machines. */
public final class PastRuns {

    private PastRuns() {}

    /** How long the newest run took that published something; empty where none is known. */
    public static Optional<Double> lastSeconds(Path output) {
        Path runs = output.resolve("runs");
        if (!Files.isDirectory(runs)) {
            return Optional.empty();
        }
        try (Stream<Path> folders = Files.list(runs)) {
            return folders.sorted(Comparator.reverseOrder()) // a run's name begins with its time
                    .map(folder -> folder.resolve("run.json"))
                    .filter(Files::isRegularFile)
                    .map(file -> JsonMapper.shared().readTree(file))
                    .filter(run -> run.path("secondsByStep").has("publishStar"))
                    .map(PastRuns::seconds)
                    .findFirst();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static double seconds(JsonNode run) {
        return Duration.between(
                                Instant.parse(run.get("startedAt").asString()),
                                Instant.parse(run.get("endedAt").asString()))
                        .toMillis()
                / 1000.0;
    }
}
