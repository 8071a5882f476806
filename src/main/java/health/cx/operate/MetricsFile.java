package health.cx.operate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** {@code metrics.prom}: a run's metrics, in its own folder, and those of the newest run in the output folder. */
public final class MetricsFile {

    private static final String NAME = "metrics.prom";

    private MetricsFile() {}

    /** Writes the metrics to both places, each whole or not at all: a collector may read at any moment. */
    public static void write(Path output, Path runFolder, String metrics) {
        put(runFolder, metrics);
        put(output, metrics);
    }

    private static void put(Path folder, String metrics) {
        Path next = folder.resolve(NAME + ".next");
        try {
            Files.createDirectories(folder);
            Files.writeString(next, metrics);
            Files.move(next, folder.resolve(NAME), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
