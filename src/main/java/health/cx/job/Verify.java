package health.cx.job;

import health.cx.operate.StateCopy;
import health.cx.report.PastIssue;
import health.cx.report.Reports;
import health.cx.report.WrittenIssue;
import health.cx.source.InvalidInput;
import health.cx.source.mapping.Discovery;
import health.cx.source.mapping.InputFile;
import health.cx.warehouse.Checks;
import health.cx.warehouse.Ledger;
import health.cx.warehouse.Verification;
import health.cx.warehouse.Warehouse;
import java.io.PrintStream;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Holds files, stage, star and workbooks against each other. The star is built once more from its stage on a copy, and the
 * workbooks' content is made once more from the star: what is published must be the same.
 */
public final class Verify {

    private record Line(String what, String found, boolean good) {}

    private final Setup setup;
    private final PrintStream out;
    private final List<Line> lines = new ArrayList<>();

    /** Verification of what the job of this request has published. */
    public Verify(RunRequest request) {
        this.setup = Setup.read(request);
        this.out = request.out();
    }

    /** Prints a table of what was held against what; the exit code is 0 only where all of it agrees. */
    public Ending print() {
        if (!Files.exists(setup.warehouseFolder().resolve("warehouse.duckdb"))) {
            throw new InvalidInput(setup.job().output() + ": nothing was ever published here. Run the job first.");
        }
        Optional<StateCopy> copied = setup.copy();
        if (copied.isEmpty()) {
            return Ending.alreadyRunning(setup.job().output());
        }
        try (StateCopy copy = copied.get();
                Warehouse warehouse = new Warehouse(copy.folder().resolve("warehouse"))) {
            files(new Ledger(warehouse));
            star(new Verification(warehouse));
            workbooks(warehouse);
        }
        lines.forEach(
                line -> out.printf(Locale.ROOT, "%-4s  %-62s  %s%n", line.good ? "ok" : "BAD", line.what, line.found));
        long bad = lines.stream().filter(line -> !line.good).count();
        return bad == 0
                ? new Ending(Ending.DONE, "", List.of())
                : new Ending(Ending.FAILED, bad + " of " + lines.size() + " comparisons do not agree.", List.of());
    }

    private void check(String what, boolean good, String found) {
        lines.add(new Line(what, found, good));
    }

    private void files(Ledger ledger) {
        Map<String, List<Ledger.Known>> known =
                ledger.known().stream().collect(Collectors.groupingBy(Ledger.Known::name));
        Discovery there = Discovery.of(setup.job().input(), setup.job().output(), setup.mappings());
        List<String> other = there.files().stream()
                .filter(file -> known.getOrDefault(file.name(), List.of()).stream()
                        .noneMatch(content -> content.sha256().equals(file.sha256())))
                .filter(file -> known.values().stream()
                        .flatMap(List::stream)
                        .noneMatch(content -> content.sha256().equals(file.sha256())))
                .map(InputFile::name)
                .distinct()
                .toList();
        check(
                "files in the input folder have the bytes that were read",
                other.isEmpty(),
                or("all", other) + (other.isEmpty() ? "" : " (new, changed or held back)"));
        ledger.settle(setup.job().timeZone(), setup.today(), setup.measures().items());
    }

    private void star(Verification verification) {
        List<String> unbalanced = verification.unbalancedFiles();
        check(
                "lines in the stage, rejected or left out = lines read, per file",
                unbalanced.isEmpty(),
                or("all files", unbalanced));
        List<Checks.Finding> findings = verification.rebuild();
        check(
                "data checks on the star that the stage gives",
                findings.isEmpty(),
                or(
                        "none finds a row",
                        findings.stream().map(Checks.Finding::check).toList()));
        List<String> differing = verification.differingTables();
        check("published tables = those that the stage gives", differing.isEmpty(), or("all tables", differing));
        long orphans = verification.orphans();
        check("keys of facts that their dimension lacks", orphans == 0, String.valueOf(orphans));
        String charges = verification.charges().get(0);
        String[] both = charges.split(" ", -1);
        check("charges in the star = current charges of the files", both[0].equals(both[1]), String.join(" = ", both));
    }

    /** What the workbooks say is made from the published star alone, which the copy has, too. */
    private void workbooks(Warehouse warehouse) {
        for (PastIssue issue : PastIssue.in(setup.reportsFolder())) {
            List<String> damaged = issue.damaged();
            check(
                    "files of the issue of " + issue.manifest().period() + " have the bytes that were written",
                    damaged.isEmpty(),
                    or(issue.manifest().outputs().size() + " files", damaged));
        }
        RunResult result = new RunResult();
        new Workbooks(setup, warehouse, result, Reports.rehearsing(Workbooks.THREADS, setup.house())).write();
        for (WrittenIssue issue : result.issues()) {
            check(
                    "workbooks of " + issue.folder().getFileName() + " say what the star says",
                    issue.rewritten().isEmpty(),
                    or(
                            issue.workbooks().size() + " workbooks",
                            issue.rewritten().stream()
                                    .map(path -> String.valueOf(path.getFileName()))
                                    .toList()));
        }
        result.outdated().forEach(period -> check("issue of " + period, true, "outdated, as 'cx run' said"));
    }

    private static String or(String good, List<String> bad) {
        return bad.isEmpty() ? good : String.join(", ", bad);
    }
}
