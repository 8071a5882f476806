package health.cx.operate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * An issue of a report, as its manifest tells it.
 *
 * @param period the period that it reports on, which names its folder
 * @param dataUntil the last day of its data
 */
public record Issue(String period, String dataUntil) {

    /** The issues below an output folder, oldest period first. */
    public static List<Issue> in(Path output) {
        Path reports = output.resolve("reports");
        if (!Files.isDirectory(reports)) {
            return List.of();
        }
        try (Stream<Path> folders = Files.list(reports)) {
            return folders.sorted().map(Issue::of).flatMap(Optional::stream).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<Issue> of(Path folder) {
        try {
            JsonNode manifest = JsonMapper.shared().readTree(Files.readString(folder.resolve("manifest.json")));
            return Optional.of(new Issue(
                    folder.getFileName().toString(), manifest.path("dataUntil").asString("")));
        } catch (IOException | JacksonException e) {
            return Optional.empty(); // a folder of something else, or an issue that is being written
        }
    }
}
