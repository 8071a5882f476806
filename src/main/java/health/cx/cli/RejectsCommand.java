package health.cx.cli;

import health.cx.source.rejects.RejectGroup;
import health.cx.source.rejects.RejectOverview;
import health.cx.source.rejects.RejectedLine;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code cx rejects}: what was rejected and why, from the files of rejects alone. */
@Command(
        name = "rejects",
        description = "Shows which lines the last run rejected, and why.",
        exitCodeList = {"0:shown", "40:bad arguments, or no folder of rejects"})
final class RejectsCommand extends Subcommand {

    @Option(names = "--reason", paramLabel = "R", description = "Only lines with this reason code.")
    private String reason = "";

    @Option(names = "--file", paramLabel = "F", description = "Only lines of this input file.")
    private String file = "";

    @Option(names = "--subject", paramLabel = "S", description = "Only lines of this subject, such as visits.")
    private String subject = "";

    @Option(names = "--limit", paramLabel = "N", description = "Lines shown one by one (default: ${DEFAULT-VALUE}).")
    private int limit = 20;

    @Mixin
    private OutputOption output = new OutputOption();

    @Override
    public Integer call() {
        Path folder = output.folder(home()).resolve("rejects");
        RejectOverview rejects = RejectOverview.of(folder, new RejectOverview.Filter(subject, file, reason), limit);
        print(rejects, folder, out());
        return 0;
    }

    private static void print(RejectOverview rejects, Path folder, PrintWriter out) {
        if (rejects.groups().isEmpty()) {
            out.println("No line is rejected.");
            return;
        }
        String row = "%7s  " + column(rejects, RejectGroup::file) + column(rejects, RejectGroup::subject)
                + column(rejects, RejectGroup::column) + column(rejects, RejectGroup::reason) + "%s%n";
        rejects.groups()
                .forEach(group -> out.printf(
                        Locale.ROOT,
                        row,
                        String.format(Locale.ROOT, "%,d", group.lines()),
                        TextTable.printable(group.file()),
                        group.subject(),
                        group.column(),
                        group.reason(),
                        TextTable.printable(group.expected())));
        out.println();
        rejects.first().forEach(line -> out.println(TextTable.printable(sentence(line))));
        if (rejects.lines() > rejects.first().size()) {
            out.printf(
                    Locale.ROOT,
                    "and %,d more%n",
                    rejects.lines() - rejects.first().size());
        }
        out.println();
        out.println(
                "The lines stand in " + folder + ". Correct a copy of a file, in a spreadsheet or by hand, and hand it"
                        + " in with 'cx replay FILE.csv'; or correct the export or its source file and run again.");
    }

    private static String column(RejectOverview rejects, Function<RejectGroup, String> text) {
        return "%-" + Math.max(1, rejects.widest(text)) + "s  ";
    }

    private static String sentence(RejectedLine line) {
        String where = line.file() + ":" + line.place().line();
        return line.column().isEmpty()
                ? where + "  " + line.expected()
                : where + "  " + line.column() + "  '" + line.value() + "'  " + line.expected();
    }
}
