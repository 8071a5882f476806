package health.cx.report.sheets;

import health.cx.evaluate.Outcome;
import health.cx.evaluate.Statistic;
import health.cx.report.table.Cell;
import health.cx.report.table.Column;
import health.cx.report.table.Shape;
import health.cx.report.table.Table;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A row per touchpoint and measure: what patients say beside what the logs and bills show. */
final class TouchpointsSheet {

    static final String ID = "touchpoints";

    private TouchpointsSheet() {}

    static Table of(View view) {
        Wording wording = view.wording();
        Columns columns = new Columns(wording);
        List<Column<MeasureLine>> all = new ArrayList<>();
        all.add(columns.of("touchpoint", line -> Cell.text(wording.touchpoint(line.measure()))));
        all.add(columns.of("source", line -> Cell.text(source(line, wording))));
        all.addAll(columns.name());
        all.addAll(columns.now());
        all.add(columns.statistic("top-box", Statistic.TOP_BOX, Shape.SHARE));
        all.addAll(columns.adjustedChange());
        if (!view.ofNetwork()) {
            all.addAll(columns.adjustedPeers());
            all.add(columns.topQuarter());
        }
        return Table.of(
                view.wording().tab(ID),
                wording.say("touchpoints.title", view.name()),
                Notes.of(view, "touchpoints.line", "note.difference", "note.exploratory", "note.adjusted"),
                all,
                rows(view),
                wording.say("nothing"));
    }

    /** Touchpoints in the order of a visit, what belongs to none of them last; composites before their items. */
    private static List<MeasureLine> rows(View view) {
        return view.lines().stream()
                .sorted(Comparator.comparingInt(
                                (MeasureLine line) -> line.measure().touchpoint() == 0
                                        ? 99
                                        : line.measure().touchpoint())
                        .thenComparingInt(TouchpointsSheet::place))
                .toList();
    }

    private static int place(MeasureLine line) {
        return switch (line.measure().kind()) {
            case INDEX -> 0;
            case COMPOSITE -> 1;
            case ITEM -> 2;
            default -> 3;
        };
    }

    private static String source(MeasureLine line, Wording wording) {
        return wording.say(
                line.measure().outcome() == Outcome.SURVEY
                        ? place(line) == 2 ? "source.ITEM" : "source.SURVEY"
                        : "source." + line.measure().outcome());
    }
}
