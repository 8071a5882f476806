package health.cx.operate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** {@code output/runs/<run>/run.json}: the summary of a run, for machines. */
public final class RunFile {

    private RunFile() {}

    /** Writes the summary, whole or not at all. */
    public static void write(Path runFolder, Map<String, ?> summary) {
        JsonMapper json =
                JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
        Path next = runFolder.resolve("run.json.next");
        try {
            Files.createDirectories(runFolder);
            Files.writeString(next, json.writeValueAsString(summary) + "\n");
            Files.move(next, runFolder.resolve("run.json"), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
