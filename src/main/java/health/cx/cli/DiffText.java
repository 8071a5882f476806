package health.cx.cli;

import health.cx.report.diff.Circumstance;
import health.cx.report.diff.FigureChange;
import health.cx.report.diff.FileChange;
import health.cx.report.diff.IssueDiff;
import health.cx.report.diff.IssueFacts;
import health.cx.report.diff.VerdictChange;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A difference of two issues as the terminal shows it: in a sentence, why, by measure, and figure by figure. */
final class DiffText {

    private static final int NAMED = 10;

    private final IssueDiff diff;
    private final int limit;
    private final List<String> lines = new ArrayList<>();

    /** {@code limit} is how many lines of each table are shown. */
    DiffText(IssueDiff diff, int limit) {
        this.diff = diff;
        this.limit = limit;
    }

    List<String> lines() {
        lines.clear();
        lines.add(TextTable.printable(summary()));
        otherDays();
        unfinished(diff.before());
        unfinished(diff.after());
        lines.add("");
        lines.add(TextTable.printable(diff.after().name() + " is issue "
                + diff.after().issue() + " of " + diff.after().period() + ", written by: "
                + diff.after().reason()));
        table("Other than before:", DiffTables.circumstances(), diff.circumstances(), DiffText::cells);
        table("Input files:", DiffTables.files(), diff.files(), DiffText::cells);
        table("By measure:", DiffTables.measures(), MeasureDiff.of(diff), MeasureDiff::cells);
        table("Verdicts:", DiffTables.verdicts(), diff.verdicts(), DiffText::cells);
        table("Figures:", DiffTables.figures(), diff.figures(), DiffText::cells);
        if (diff.figures().stream().anyMatch(figure -> figure.why().size() > 1)) {
            lines.add("");
            lines.add("Where several causes stand, it may be any of them; the issues don't tell which.");
        }
        return List.copyOf(lines);
    }

    private String summary() {
        Set<String> practices = new TreeSet<>();
        diff.figures().forEach(figure -> practices.add(figure.practice()));
        diff.verdicts().forEach(verdict -> practices.add(verdict.practice()));
        Set<String> measures =
                diff.figures().stream().map(FigureChange::measure).collect(Collectors.toSet());
        String issues = diff.before().name() + " -> " + diff.after().name() + ": ";
        if (practices.isEmpty()) {
            return issues + "none of " + counted(diff.compared(), "figure") + " and no verdict differs.";
        }
        return issues + counted(diff.figures().size(), "figure") + " of " + counted(measures.size(), "measure")
                + " and "
                + counted(diff.verdicts().size(), "verdict") + " differ (" + counted(diff.compared(), "figure")
                + " compared), of " + named(practices) + ".";
    }

    private static String counted(long number, String what) {
        return RunText.count(number) + " " + what + (number == 1 ? "" : "s");
    }

    /** The network's own figures come last. */
    private static String named(Set<String> practices) {
        List<String> names = new ArrayList<>(practices);
        boolean network = names.remove("*");
        List<String> words = new ArrayList<>(names.subList(0, Math.min(NAMED, names.size())));
        if (names.size() > NAMED) {
            words.add((names.size() - NAMED) + " more practices");
        }
        if (network) {
            words.add("the network (*)");
        }
        return String.join(", ", words);
    }

    private void otherDays() {
        if (diff.onlyBefore() + diff.onlyAfter() > 0) {
            lines.add("Not compared, since only one of the two reports on them: "
                    + RunText.count(diff.onlyBefore()) + " figures of the first and "
                    + RunText.count(diff.onlyAfter()) + " of the second.");
        }
    }

    private void unfinished(IssueFacts issue) {
        if (!issue.whole()) {
            lines.add(TextTable.printable(
                    issue.name() + " could not be written whole; what it says may be what the issue before it said."));
        }
    }

    private <T> void table(String title, TextTable table, List<T> rows, Function<T, List<String>> cells) {
        if (rows.isEmpty()) {
            return;
        }
        rows.stream().limit(limit).forEach(row -> table.add(cells.apply(row)));
        lines.add("");
        lines.add(title);
        lines.addAll(table.lines());
        if (rows.size() > limit) {
            lines.add("and " + RunText.count(rows.size() - limit) + " more; --limit shows more of them");
        }
    }

    private static List<String> cells(Circumstance c) {
        return Stream.of(c.what(), DiffTables.orNone(c.before()), DiffTables.orNone(c.after()))
                .toList();
    }

    private static List<String> cells(FileChange f) {
        return List.of(
                f.kind().text(),
                f.file(),
                f.source(),
                f.subject(),
                DiffTables.both(f.accepted()),
                DiffTables.both(f.rejected()),
                DiffTables.both(f.superseded()),
                DiffTables.both(f.corrected()));
    }

    private static List<String> cells(VerdictChange v) {
        return List.of(
                v.measure(),
                v.practice(),
                v.against(),
                DiffTables.orNone(v.before()),
                DiffTables.orNone(v.after()),
                DiffRows.why(v.why()));
    }

    private static List<String> cells(FigureChange f) {
        return List.of(
                f.measure(),
                f.practice(),
                f.statistic(),
                f.start() + ".." + f.end(),
                DiffTables.figure(f.before()),
                DiffTables.figure(f.after()),
                DiffTables.signed(f.difference()),
                DiffTables.count(f.before().n()),
                DiffTables.count(f.after().n()),
                f.change().text(),
                DiffRows.why(f.why()));
    }
}
