package health.cx.job;

import health.cx.operate.RunFile;
import health.cx.report.WrittenIssue;
import health.cx.source.Deliver;
import health.cx.source.Setting;
import health.cx.warehouse.Freshness;
import health.cx.warehouse.Ledger;
import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What a run says at its end: to people on the terminal, to machines in {@code run.json}. */
final class Summary {

    /** How many unread files are named before the rest is counted. */
    private static final int NAMED = 3;

    private static final int LONGEST_LINE = 200;

    private final Setup setup;
    private final RunResult result;
    private final Ledger ledger;
    private final List<Freshness> freshness;
    private final StepReport steps;

    Summary(Setup setup, RunResult result, Ledger ledger, List<Freshness> freshness, StepReport steps) {
        this.freshness = freshness;
        this.setup = setup;
        this.result = result;
        this.ledger = ledger;
        this.steps = steps;
    }

    void write(Ending ending) {
        List<Ledger.Account> accounts = ledger.accounts();
        if (ending.causes().isEmpty()) {
            print(accounts);
        }
        RunFile.write(setup.runFolder(), machine(ending, accounts));
    }

    private void print(List<Ledger.Account> accounts) {
        PrintStream out = setup.request().out();
        if (result.nothingNew()) {
            out.println("Nothing is new: the same files, job and measures were published before.");
        } else {
            out.printf(
                    Locale.ROOT,
                    "%,d lines read from %d files (%d in this run), %,d rejected%s.%n",
                    sum(accounts, Ledger.Account::read),
                    accounts.stream().map(Ledger.Account::file).distinct().count(),
                    result.newFiles(),
                    sum(accounts, Ledger.Account::rejected),
                    sum(accounts, Ledger.Account::rejected) > 0
                            ? " (see " + setup.shown(setup.rejectsFolder()) + ")"
                            : "");
        }
        result.whole().ifPresent(out::println);
        printUnread(out, result.unread());
        if (!result.doubled().isEmpty()) {
            out.println("Not read, since the same bytes count under another name: "
                    + String.join(", ", result.doubled()) + ".");
        }
        if (!result.nothingNew()) {
            printIgnored(out, ledger.ignoredColumns());
        }
        result.lostCorrections().forEach(out::println);
        result.warnings().forEach(warning -> out.println("Warning: " + warning));
        result.issues().forEach(issue -> out.println(words(issue)));
        Deliver deliver = setup.job().deliver();
        if (deliver != null && result.delivered() > 0) {
            out.println("Workbooks delivered to " + setup.shown(deliver.to()) + ": " + result.delivered()
                    + (result.mailed() > 0 ? ", of which " + result.mailed() + " mailed" : ""));
        }
        if (!result.outdated().isEmpty()) {
            out.println("Outdated, since rows of their months or of earlier ones have changed: "
                    + String.join(", ", result.outdated()) + ". Write them again with --reissue.");
        }
    }

    private String words(WrittenIssue issue) {
        int all = issue.workbooks().size();
        int written = issue.rewritten().size();
        String changed =
                written == all ? "" : written == 0 ? ", none of them changed" : ", of which " + written + " changed";
        return all + " workbooks in " + setup.shown(issue.folder()) + changed;
    }

    /** A mistyped optional column would lose its data in silence; a wide export's many others stand in run.json. */
    private void printIgnored(PrintStream out, List<String> ignored) {
        String names = String.join("; ", ignored);
        if (names.length() > LONGEST_LINE) {
            out.println("Many columns that no source names were not read: see ignoredColumns in "
                    + setup.shown(setup.runFolder().resolve("run.json")) + ".");
        } else if (!names.isEmpty()) {
            out.println("Columns that no source names, not read: " + names + ".");
        }
    }

    private static void printUnread(PrintStream out, List<String> unread) {
        if (!unread.isEmpty()) {
            String more = unread.size() > NAMED ? " and " + (unread.size() - NAMED) + " more" : "";
            out.println("Not read, since no source names them: "
                    + String.join(", ", unread.subList(0, Math.min(NAMED, unread.size()))) + more + ".");
        }
    }

    private Map<String, Object> machine(Ending ending, List<Ledger.Account> accounts) {
        Map<String, Object> run = new LinkedHashMap<>();
        run.put("run", setup.run().id());
        run.put("job", setup.job().name());
        run.put("jobFile", setup.shown(setup.job().file()));
        // not the values: a webhook's address may be as good as a password
        run.put("set", setup.request().settings().stream().map(Setting::key).toList());
        run.put("input", setup.shown(setup.job().input()));
        run.put("cxVersion", setup.run().version());
        run.put("startedAt", setup.run().startedAt().toString());
        run.put("endedAt", setup.request().clock().instant().toString());
        run.put("exitCode", ending.exitCode());
        run.put("message", ending.sentence());
        run.put("nothingNew", result.nothingNew());
        run.put("newFiles", result.newFiles());
        run.put("unreadFiles", result.unread());
        run.put("filesRead", result.toRead());
        run.put("absentFiles", result.absent());
        run.put(
                "changedDates",
                result.changedDates().stream()
                        .map(changed -> changed.date().toString())
                        .distinct()
                        .toList());
        run.put("computedWhole", result.wholeReasons());
        run.put("doubledFiles", result.doubled());
        run.put("heldFiles", result.held());
        run.put("heldWorkbooks", result.refused());
        run.put("ignoredColumns", ledger.ignoredColumns());
        run.put("linesRead", sum(accounts, Ledger.Account::read));
        run.put("linesRejected", sum(accounts, Ledger.Account::rejected));
        run.put("lostCorrections", result.lostCorrections());
        run.put("warnings", result.warnings());
        run.put("workbooks", result.workbooks());
        run.put(
                "issues",
                result.issues().stream()
                        .map(issue -> setup.shown(issue.folder()))
                        .toList());
        run.put("outdated", result.outdated());
        run.put("delivered", result.delivered());
        run.put("mailed", result.mailed());
        run.put("sources", freshness);
        run.put("secondsByStep", steps.seconds());
        return run;
    }

    private static long sum(List<Ledger.Account> accounts, java.util.function.ToLongFunction<Ledger.Account> count) {
        return accounts.stream().mapToLong(count).sum();
    }
}
