package health.cx.report.diff;

import java.util.Comparator;

/** Which figure: whose, of which days, and of what. */
record FigureKey(String practice, String start, String end, String measure, String statistic) {

    /** By measure, then the network before its practices, then by time. */
    static final Comparator<FigureKey> ORDER = Comparator.comparing(FigureKey::measure)
            .thenComparing(FigureKey::practice)
            .thenComparing(FigureKey::start)
            .thenComparing(FigureKey::end)
            .thenComparing(FigureKey::statistic);

    static FigureKey of(IssueRow row) {
        return new FigureKey(
                row.text("practice_id"),
                row.text("period_start"),
                row.text("period_end"),
                row.text("measure_id"),
                row.text("statistic"));
    }

    String days() {
        return start + ".." + end;
    }
}
