package health.cx.cli;

import health.cx.job.Ending;
import health.cx.job.Trial;
import health.cx.source.InvalidInput;
import health.cx.source.draft.Draft;
import health.cx.source.draft.Undecided;
import health.cx.source.mapping.Discovery;
import health.cx.source.mapping.InputFile;
import health.cx.source.mapping.SourceFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Year;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code cx map}: drafts a source file from an unknown export, or shows what a source file makes of one. */
@Command(
        name = "map",
        description = {
            "Drafts a source file from an export that nobody has described yet: cx map FILE.csv.",
            "With --check shows what a source file makes of an export, and keeps nothing."
        },
        exitCodeList = {
            "0:done",
            "10:with --check: done, but a line was rejected",
            "40:bad arguments, a bad source file, a file that can't be read, or one with a wrong header",
            "1:anything else"
        })
final class MapCommand extends Subcommand {

    @Parameters(paramLabel = "FILE.csv", description = "An export.")
    private Path file = Path.of("");

    @Option(
            names = "--out",
            paramLabel = "SOURCE.yaml",
            description = "File to write the draft to, instead of the terminal. An existing one is left alone.")
    private @Nullable Path out;

    @Option(names = "--overwrite", description = "Write over an existing file.")
    private boolean overwrite;

    @Option(names = "--check", paramLabel = "SOURCE.yaml", description = "A source file to try on the export.")
    private @Nullable Path check;

    @Option(
            names = "--rows",
            paramLabel = "N",
            description = "Lines of the export to show with --check (default: ${DEFAULT-VALUE}).",
            defaultValue = "5")
    private int rows;

    @Option(
            names = "--time-zone",
            paramLabel = "ZONE",
            description = "Time zone of the job that --check stands in for (default: this machine's).")
    private String timeZone = "";

    @Override
    public Integer call() {
        return check == null ? draft() : check(home().resolve(check));
    }

    private int draft() {
        String text =
                Draft.of(home().resolve(file), Year.now(ZoneId.systemDefault()).getValue());
        if (out == null) {
            out().print(text);
            out().flush();
            return Ending.DONE;
        }
        Path target = home().resolve(out);
        if (Files.exists(target) && !overwrite) {
            throw new InvalidInput(
                    target + ": this file is there already. Name another with --out, or say --overwrite.");
        }
        write(target, text);
        out().println("The draft is " + target + ". Read it, decide what is undecided, then: cx map --check " + out
                + " " + file);
        return Ending.DONE;
    }

    private static void write(Path target, String text) {
        try {
            Path folder = target.getParent();
            if (folder != null) {
                Files.createDirectories(folder);
            }
            Files.writeString(target, text, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new InvalidInput(target + ": the draft can't be written: " + e.getMessage(), e);
        }
    }

    private int check(Path sourceFile) {
        Path path = home().resolve(file);
        if (!Files.isRegularFile(path)) {
            throw new InvalidInput(path + ": there is no such file. Check the path.");
        }
        Undecided.refuse(sourceFile);
        List<InputFile> readings = SourceFile.read(sourceFile).mappings().stream()
                .flatMap(mapping -> Discovery.lone(path, mapping).stream())
                .toList();
        if (readings.isEmpty()) {
            throw new InvalidInput(sourceFile + ": no mapping reads a file of the name " + path.getFileName()
                    + ". Compare it with what stands under 'files'.");
        }
        ZoneId zone = zone();
        long rejected = 0;
        for (InputFile reading : readings) {
            Trial trial = Trial.of(reading, zone, rows);
            out().println(new TrialText(trial));
            rejected += trial.rejections();
        }
        out().println("Clocks with an offset were put into the time zone " + zone
                + (timeZone.isEmpty() ? ", which is this machine's" : "") + ". Nothing was kept.");
        out().flush();
        return rejected == 0 ? Ending.DONE : Ending.WARNED;
    }

    private ZoneId zone() {
        try {
            return timeZone.isEmpty() ? ZoneId.systemDefault() : ZoneId.of(timeZone);
        } catch (DateTimeException e) {
            throw new InvalidInput("'" + timeZone + "' is no time zone such as Europe/Berlin.", e);
        }
    }
}
