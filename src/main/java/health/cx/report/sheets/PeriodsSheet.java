package health.cx.report.sheets;

import health.cx.evaluate.Figure;
import health.cx.report.table.Cell;
import health.cx.report.table.Column;
import health.cx.report.table.Table;
import java.util.List;

/** A row per month (or quarter) and measure. */
final class PeriodsSheet {

    static final String NAME = "Periods";

    private record Row(MeasureLine line, Figure figure) {}

    private PeriodsSheet() {}

    static Table of(View view) {
        Wording wording = view.wording();
        List<Row> rows = Trend.all(view).stream()
                .flatMap(trend -> trend.points().stream().map(point -> new Row(trend.line(), point)))
                .toList();
        return Table.of(
                NAME,
                wording.say("periods.title", view.name()),
                Notes.of(view, "periods.line", "note.provisional"),
                columns(wording),
                rows,
                wording.say("nothing"));
    }

    private static List<Column<Row>> columns(Wording wording) {
        return List.of(
                new Column<>(
                        wording.say("column.measure"),
                        r -> Cell.text(r.line.measure().label())),
                new Column<>(wording.say("column.unit"), r -> Cell.text(wording.unit(r.line.measure()))),
                new Column<>(wording.say("column.statistic"), r -> Cell.text(statistic(r, wording))),
                new Column<>(
                        wording.say("column.start"),
                        r -> Cell.day(r.figure.period().start())),
                new Column<>(
                        wording.say("column.end"),
                        r -> Cell.day(r.figure.period().end())),
                new Column<>(wording.say("column.value"), r -> Columns.value(r.figure, Shapes.of(r.line.measure()))),
                new Column<>(wording.say("column.n"), r -> Columns.base(r.figure)),
                new Column<>(wording.say("column.lower"), r -> Columns.end(r.figure, Figure::lower, r.line.measure())),
                new Column<>(wording.say("column.upper"), r -> Columns.end(r.figure, Figure::upper, r.line.measure())),
                new Column<>(wording.say("column.marker"), r -> Columns.marker(r.figure)));
    }

    private static String statistic(Row row, Wording wording) {
        return wording.say("statistic." + row.figure.statistic().id());
    }
}
