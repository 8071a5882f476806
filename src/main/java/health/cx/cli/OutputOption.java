package health.cx.cli;

import health.cx.source.InvalidInput;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.Option;

/** {@code --output} of the commands that look at what runs left. */
final class OutputOption {

    @Option(names = "--output", paramLabel = "DIR", description = "State and result folder (default: output).")
    private Path output = Path.of("output");

    Path folder(Path home) {
        return home.resolve(output);
    }

    /** The published warehouse, which must be there. */
    Path published(Path home) {
        Path published = folder(home).resolve("warehouse").resolve("published.duckdb");
        if (!Files.exists(published)) {
            throw new InvalidInput(published + ": nothing is published yet. Run a job first, or name its output folder"
                    + " with --output.");
        }
        return published;
    }
}
