package health.cx.cli;

import health.cx.report.PastIssue;
import health.cx.report.diff.Filter;
import health.cx.report.diff.IssueDiff;
import health.cx.report.diff.NamedIssue;
import health.cx.report.diff.Shelf;
import health.cx.source.InvalidInput;
import health.cx.source.Nearest;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** {@code cx diff}: what changed between two issues of a report, and why; from their files alone. */
@Command(
        name = "diff",
        description = {
            "Shows what changed between two issues of a report, measure by measure, and what may be why.",
            "An issue is named by its period, 2026-03, or by period and number, 2026-03/1, where it was replaced, or by"
                    + " its folder. One alone is compared with the issue of the same period before it."
        },
        exitCodeList = {"0:shown, whether they differ or not", "40:bad arguments, or no such issue"})
final class DiffCommand extends Subcommand {

    @Parameters(
            index = "0",
            paramLabel = "ISSUE",
            description = "The earlier issue; the later one where it stands alone.")
    private String first = "";

    @Parameters(index = "1", arity = "0..1", paramLabel = "ISSUE", description = "The later issue.")
    private @Nullable String second;

    @Option(names = "--practice", paramLabel = "ID", description = "Only this practice; '*' is the network's own.")
    private String practice = "";

    @Option(names = "--measure", paramLabel = "ID", description = "Only this measure.")
    private String measure = "";

    @Mixin
    private FormatOption format = new FormatOption();

    @Option(
            names = "--limit",
            paramLabel = "N",
            description = "Lines shown of each table (default: ${DEFAULT-VALUE}); CSV and JSON have all.")
    private int limit = 50;

    @Mixin
    private OutputOption output = new OutputOption();

    @Override
    public Integer call() {
        FormatOption.Format form = format.read();
        IssueDiff diff = diff();
        mustBeKnown("practice", practice, diff.practices());
        mustBeKnown("measure", measure, diff.measures());
        switch (form) {
            case TABLE -> new DiffText(diff, Math.max(0, limit)).lines().forEach(out()::println);
            case CSV -> DiffRows.print(diff, new CsvAnswer(out()));
            case JSON -> out().println(machine(diff));
        }
        return 0;
    }

    private IssueDiff diff() {
        NamedIssue one = find(first);
        NamedIssue before = second == null ? before(one) : one;
        NamedIssue after = second == null ? one : find(second);
        try {
            return IssueDiff.of(before, after, new Filter(practice, measure));
        } catch (IOException e) {
            throw new InvalidInput(e.getMessage() + ". Compare it later, or compare another issue.", e);
        }
    }

    private Path reports() {
        return output.folder(home()).resolve("reports");
    }

    private NamedIssue find(String name) {
        Shelf shelf = new Shelf(reports());
        return there(name, shelf).orElseThrow(() -> new InvalidInput(unknown(name, shelf)));
    }

    private Optional<NamedIssue> there(String name, Shelf shelf) {
        try {
            return shelf.find(name)
                    .or(() -> PastIssue.of(home().resolve(name)).map(issue -> new NamedIssue(name, issue)));
        } catch (InvalidPathException e) {
            return Optional.empty(); // no folder can be called that
        }
    }

    private String unknown(String name, Shelf shelf) {
        return shelf.names().isEmpty()
                ? reports() + ": no issue lies here. Run a job first, or name its output folder with --output."
                : "'" + name + "' is no issue in " + reports() + "; " + Nearest.of(name, shelf.names()) + ".";
    }

    /** Of an issue in another output folder the one before is there, too. */
    private static NamedIssue before(NamedIssue issue) {
        Shelf shelf = new Shelf(issue.issue().reportsFolder());
        return shelf.before(issue)
                .orElseThrow(() -> new InvalidInput("No issue before " + issue.name()
                        + " is kept. There are these to compare: " + String.join(", ", shelf.names()) + "."));
    }

    private static void mustBeKnown(String what, String id, Collection<String> known) {
        if (!id.isEmpty() && !known.contains(id)) {
            throw new InvalidInput(
                    "Neither issue has a figure of the " + what + " '" + id + "'; " + Nearest.of(id, known) + ".");
        }
    }

    private static String machine(IssueDiff diff) {
        return JsonMapper.builder()
                .enable(SerializationFeature.INDENT_OUTPUT)
                .build()
                .writeValueAsString(diff);
    }
}
