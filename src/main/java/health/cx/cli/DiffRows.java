package health.cx.cli;

import health.cx.report.diff.Cause;
import health.cx.report.diff.FigureChange;
import health.cx.report.diff.IssueDiff;
import health.cx.report.diff.VerdictChange;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** A difference of two issues as rows for machines: the figures, then the verdicts. */
final class DiffRows {

    private static final List<String> COLUMNS = List.of(
            "practice_id",
            "measure_id",
            "statistic",
            "period_start",
            "period_end",
            "against",
            "change",
            "before",
            "after",
            "difference",
            "n_before",
            "n_after",
            "lower_before",
            "lower_after",
            "upper_before",
            "upper_after",
            "marker_before",
            "marker_after",
            "verdict_before",
            "verdict_after",
            "why");

    private DiffRows() {}

    static void print(IssueDiff diff, AnswerPrinter printer) {
        printer.columns(COLUMNS);
        diff.figures().forEach(figure -> row(figure, printer));
        diff.verdicts().forEach(verdict -> row(verdict, printer));
        printer.end();
    }

    private static void row(FigureChange f, AnswerPrinter printer) {
        printer.row(Arrays.asList(
                f.practice(),
                f.measure(),
                f.statistic(),
                f.start(),
                f.end(),
                null,
                f.change().text(),
                f.before().value(),
                f.after().value(),
                f.difference(),
                f.before().n(),
                f.after().n(),
                f.before().lower(),
                f.after().lower(),
                f.before().upper(),
                f.after().upper(),
                f.before().marker(),
                f.after().marker(),
                null,
                null,
                why(f.why())));
    }

    private static void row(VerdictChange v, AnswerPrinter printer) {
        printer.row(Arrays.asList(
                v.practice(),
                v.measure(),
                v.statistic(),
                null,
                null,
                v.against(),
                "verdict",
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                v.before(),
                v.after(),
                why(v.why())));
    }

    /** What may be why; of several it may be any. */
    static String why(List<Cause> causes) {
        return causes.stream().map(Cause::text).collect(Collectors.joining(" or "));
    }
}
