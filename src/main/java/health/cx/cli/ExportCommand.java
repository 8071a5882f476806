package health.cx.cli;

import health.cx.source.InvalidInput;
import health.cx.warehouse.Export;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code cx export}: the published star schema as Parquet files. */
@Command(
        name = "export",
        description = "Writes the published star schema as Parquet, a file per table.",
        exitCodeList = {"0:done", "40:bad arguments, nothing published yet, or a folder that is not empty"})
final class ExportCommand extends Subcommand {

    @Option(names = "--to", required = true, paramLabel = "DIR", description = "Folder to write into, new or empty.")
    private Path to = Path.of("");

    @Mixin
    private OutputOption output = new OutputOption();

    @Option(
            names = "--keep-patient-keys",
            description = "Keep the keyed pseudonyms of patients; otherwise each export has random numbers of its own.")
    private boolean keepPatientKeys;

    @Override
    public Integer call() throws IOException {
        Path published = output.published(home());
        Path folder = home().resolve(to);
        mustBeEmpty(folder);
        try (Export export = new Export(published)) {
            int files = export.write(folder, keepPatientKeys);
            out().println(files + " tables as Parquet in " + folder);
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
