package health.cx.job;

import health.cx.operate.RunFile;
import health.cx.report.WrittenIssue;
import health.cx.warehouse.ChangedDate;
import java.io.PrintStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** A plan in words. */
final class PlanText {

    /** How many dates are shown one by one before the rest is counted. */
    private static final int SHOWN = 10;

    private final Setup setup;
    private final RunResult result;
    private final PrintStream out;

    PlanText(Setup setup, RunResult result) {
        this.setup = setup;
        this.result = result;
        this.out = setup.request().out();
    }

    void print(Ending ending) {
        out.println("What a run of " + setup.request().jobFile() + " would do now; nothing is changed by this plan.");
        files();
        if (result.nothingNew()) {
            out.println("Nothing is new: it would read nothing and write nothing.");
            return;
        }
        dates();
        result.whole().ifPresent(out::println);
        result.issues().forEach(this::workbooks);
        if (!result.outdated().isEmpty()) {
            out.println("Outdated behind it, and written again only with --reissue: "
                    + String.join(", ", result.outdated()));
        }
        result.held().forEach(held -> out.println("Held back: " + held));
        result.refused().forEach(held -> out.println("Held back: " + held));
        result.warnings().forEach(warning -> out.println("Warning: " + warning));
        RunFile.newestFirst(setup.job().output())
                .filter(run -> !run.nothingNew() && run.message().isEmpty())
                .findFirst()
                .ifPresent(run -> out.printf(
                        Locale.ROOT,
                        "The last run that had something to do took %,d s.%n",
                        run.took().toSeconds()));
        out.println("It would end with exit code " + ending.exitCode() + ".");
    }

    private void files() {
        int width = result.toRead().stream()
                .mapToInt(file -> file.name().length())
                .max()
                .orElse(1);
        out.printf(
                "Files to read: %,d%n",
                result.toRead().stream().map(FileToRead::name).distinct().count());
        result.toRead()
                .forEach(file -> out.printf("  %-" + width + "s  %s: %s%n", file.name(), file.mapping(), file.why()));
        if (!result.doubled().isEmpty()) {
            out.println(
                    "Not read, since the same bytes count under another name: " + String.join(", ", result.doubled()));
        }
        if (!result.absent().isEmpty()) {
            out.println("Gone from the input folder; their rows stay: " + String.join(", ", result.absent()));
        }
    }

    private void dates() {
        Map<LocalDate, List<ChangedDate>> byDate = result.changedDates().stream()
                .collect(Collectors.groupingBy(ChangedDate::date, TreeMap::new, Collectors.toList()));
        out.printf("Service dates to rebuild: %,d%n", byDate.size());
        byDate.entrySet().stream()
                .limit(SHOWN)
                .forEach(date -> out.println("  " + date.getKey() + "  "
                        + date.getValue().stream().map(PlanText::words).collect(Collectors.joining(", "))));
        if (byDate.size() > SHOWN) {
            out.printf(
                    "  and %,d more, to %s%n",
                    byDate.size() - SHOWN,
                    byDate.keySet().stream().reduce((first, last) -> last).orElseThrow());
        }
    }

    private static String words(ChangedDate changed) {
        String table = changed.table().substring("fact_".length());
        return changed.before() == changed.after()
                ? table + " " + changed.after() + " rows with changes"
                : table + " " + changed.before() + " -> " + changed.after() + " rows";
    }

    private void workbooks(WrittenIssue issue) {
        out.printf(
                "Workbooks to write in %s: %d of %d%n",
                issue.folder().getFileName(),
                issue.rewritten().size(),
                issue.workbooks().size());
    }
}
