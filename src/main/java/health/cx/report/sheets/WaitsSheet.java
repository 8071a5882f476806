package health.cx.report.sheets;

import health.cx.evaluate.Kind;
import health.cx.evaluate.Statistic;
import health.cx.report.edition.WaitCell;
import health.cx.report.table.Cell;
import health.cx.report.table.Column;
import health.cx.report.table.Shape;
import health.cx.report.table.Table;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The stages of a visit; and, on a sheet of its own because a sheet holds one table, the wait by weekday and hour. */
final class WaitsSheet {

    static final String ID = "waits";
    static final String BY_HOUR = "waits-by-hour";

    private WaitsSheet() {}

    static Table stages(View view) {
        Wording wording = view.wording();
        Columns columns = new Columns(wording);
        List<Column<MeasureLine>> all = new ArrayList<>(columns.name());
        all.add(columns.of(
                "target", line -> Cell.numberOr(line.measure().target(), Shape.MINUTES, Columns.notApplicable())));
        all.addAll(columns.now());
        all.add(columns.statistic("p90", Statistic.P90, null));
        all.add(columns.statistic("within", Statistic.WITHIN_TARGET, Shape.SHARE));
        all.addAll(columns.change());
        if (!view.ofNetwork()) {
            all.addAll(columns.peers());
        }
        return Table.of(
                view.wording().tab(ID),
                wording.say("waits.title", view.name()),
                Notes.of(view, "waits.line", "note.difference", "note.exploratory"),
                all,
                view.lines().stream()
                        .filter(line -> line.measure().kind() == Kind.DURATION)
                        .toList(),
                wording.say("nothing"));
    }

    static Table byHour(View view) {
        Wording wording = view.wording();
        return Table.of(
                view.wording().tab(BY_HOUR),
                wording.say("hours.title", view.name()),
                Notes.of(view, "hours.line"),
                List.<Column<WaitCell>>of(
                        new Column<>(wording.say("column.weekday"), cell -> Cell.text(wording.weekday(cell.day()))),
                        new Column<>(wording.say("column.hour"), cell -> Cell.count(cell.hour())),
                        new Column<WaitCell>(
                                        wording.say("column.median"),
                                        cell -> Cell.number(cell.medianMinutes(), Shape.MINUTES))
                                .withBars(),
                        new Column<>(wording.say("column.visits"), cell -> Cell.count(cell.visits()))),
                hours(view),
                wording.say("nothing"));
    }

    /** The subject's own cells, in the order of the week. */
    static List<WaitCell> hours(View view) {
        return view.edition().waits().stream()
                .filter(cell -> cell.practiceId().equals(view.subject()))
                .sorted(Comparator.comparing(WaitCell::day).thenComparing(WaitCell::hour))
                .toList();
    }
}
