package health.cx.cli;

import health.cx.source.InvalidInput;
import health.cx.warehouse.Export;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code cx export}: the published star schema as Parquet files. */
@Command(
        name = "export",
        description = "Writes the published star schema as Parquet, a file per table.",
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:done", "40:bad arguments, nothing published yet, or a folder that is not empty"})
final class ExportCommand implements Callable<Integer> {

    @ParentCommand
    private Cx cx = new Cx();

    @Spec
    private @Nullable CommandSpec spec;

    @Option(names = "--to", required = true, paramLabel = "DIR", description = "Folder to write into, new or empty.")
    private Path to = Path.of("");

    @Option(names = "--output", paramLabel = "DIR", description = "State and result folder (default: output).")
    private Path output = Path.of("output");

    @Option(
            names = "--keep-patient-keys",
            description = "Keep the keyed pseudonyms of patients; otherwise each export has random numbers of its own.")
    private boolean keepPatientKeys;

    @Override
    public Integer call() throws IOException {
        Path published = cx.home().resolve(output).resolve("warehouse").resolve("published.duckdb");
        Path folder = cx.home().resolve(to);
        if (!Files.exists(published)) {
            throw new InvalidInput(published + ": nothing is published yet. Run a job first, or name its output folder"
                    + " with --output.");
        }
        mustBeEmpty(folder);
        try (Export export = new Export(published)) {
            int files = export.write(folder, keepPatientKeys);
            if (spec != null) {
                spec.commandLine().getOut().println(files + " tables as Parquet in " + folder);
            }
        }
        return 0;
    }

    private static void mustBeEmpty(Path folder) throws IOException {
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw new InvalidInput(folder + ": this is a file; an export is a folder of files.");
        }
        if (Files.isDirectory(folder)) {
            try (Stream<Path> files = Files.list(folder)) {
                if (files.findAny().isPresent()) {
                    throw new InvalidInput(folder + ": this folder is not empty. Name a new one with --to, so that"
                            + " tables of two exports don't mix.");
                }
            }
        }
    }
}
