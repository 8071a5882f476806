package health.cx.cli;

import health.cx.sample.Sample;
import health.cx.sample.SampleNetwork;
import health.cx.source.InvalidInput;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code cx sample}: writes a made-up network with planted truths. */
@Command(
        name = "sample",
        description = "Writes a made-up network of practices, with planted truths (truth.csv) and planted dirt.",
        exitCodeList = {"0:done", "40:bad arguments"})
final class SampleCommand extends Subcommand {

    @Option(names = "--out", required = true, paramLabel = "DIR", description = "Folder to write into.")
    private Path out = Path.of("");

    @Option(names = "--practices", required = true, paramLabel = "N", description = "Number of practices.")
    private int practices;

    @Option(names = "--visits", required = true, paramLabel = "N", description = "About how many visits.")
    private long visits;

    @Option(names = "--from", required = true, paramLabel = "DATE", description = "First day, for example 2024-01-01.")
    private LocalDate from = LocalDate.EPOCH;

    @Option(
            names = "--to",
            required = true,
            paramLabel = "DATE",
            description = "Last day, on which the exports are made.")
    private LocalDate to = LocalDate.EPOCH;

    @Option(names = "--seed", required = true, paramLabel = "S", description = "The same seed gives the same files.")
    private long seed;

    @Override
    public Integer call() throws IOException {
        Path folder = home().resolve(out);
        try {
            new Sample(new SampleNetwork(practices, visits, from, to, seed)).write(folder);
        } catch (IllegalArgumentException e) {
            throw new InvalidInput("cx sample: " + e.getMessage(), e);
        }
        out().println("The sample lies in " + folder + "; truth.csv says what was planted.");
        return 0;
    }
}
