package health.cx.report.sheets;

import static health.cx.report.table.Cell.text;

import health.cx.evaluate.Figure;
import health.cx.evaluate.Measure;
import health.cx.evaluate.trend.Limits;
import health.cx.report.sheets.Trend.Point;
import health.cx.report.table.Cell;
import health.cx.report.table.Column;
import health.cx.report.table.Table;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A row per month (or quarter) and measure: its figure, between what it usually lies, and whether it stands out. Headline
 * figures come first, and they alone go onto paper: all of them would take as many pages as half of the workbook.
 */
final class PeriodsSheet {

    static final String ID = "periods";

    private record Row(Measure measure, Point point) {

        Figure figure() {
            return point.figure();
        }
    }

    private final Wording wording;
    private final SignalWords signals;

    private PeriodsSheet(Wording wording) {
        this.wording = wording;
        this.signals = new SignalWords(wording);
    }

    static Table of(View view) {
        List<Row> rows = Trend.all(view).stream()
                .flatMap(trend -> trend.points().stream()
                        .map(point -> new Row(trend.line().measure(), point)))
                .sorted(Comparator.comparing(row -> !row.measure.headline())) // else as they come
                .toList();
        Table table = Table.of(
                view.wording().tab(ID),
                view.wording().say("periods.title", view.name()),
                Notes.of(view, "periods.line", "note.provisional", "note.limits", "note.signal"),
                new PeriodsSheet(view.wording()).columns(),
                rows,
                view.wording().say("nothing"));
        return table.printing(
                (int) rows.stream().filter(row -> row.measure.headline()).count());
    }

    private List<Column<Row>> columns() {
        List<Column<Row>> all = new ArrayList<>(figure());
        all.addAll(chart());
        return all;
    }

    private List<Column<Row>> figure() {
        return List.of(
                column("measure", r -> text(r.measure.label())),
                column("unit", r -> text(wording.unit(r.measure))),
                column(
                        "statistic",
                        r -> text(wording.say(
                                "statistic." + r.figure().statistic().id()))),
                column("start", r -> Cell.day(r.figure().period().start())),
                column("end", r -> Cell.day(r.figure().period().end())),
                column("value", r -> Columns.value(r.figure(), Shapes.of(r.measure))),
                column("n", r -> Columns.base(r.figure())),
                column("lower", r -> Columns.end(r.figure(), Figure::lower, r.measure)),
                column("upper", r -> Columns.end(r.figure(), Figure::upper, r.measure)),
                column("marker-noted", r -> Columns.marker(r.figure())));
    }

    private List<Column<Row>> chart() {
        return List.of(
                column("centre", r -> line(r, Limits::centre)),
                column("limit-lower", r -> line(r, Limits::lower)),
                column("limit-upper", r -> line(r, Limits::upper)),
                column("limits", r -> text(kind(r.point))),
                column("signal", r -> text(signal(r.point))));
    }

    private Column<Row> column(String header, Function<Row, Cell> cell) {
        return new Column<>(wording.say("column." + header), cell);
    }

    /** Without limits the figure's marker says why; a stretch without any up and down has a centre line alone. */
    private static Cell line(Row row, Function<Limits, @Nullable Double> part) {
        Limits limits = row.point.chart().limits();
        return limits == null
                ? text(MeasureLine.marker(row.figure()))
                : Cell.numberOr(part.apply(limits), Shapes.of(row.measure), Columns.notApplicable());
    }

    private String kind(Point point) {
        Limits limits = point.chart().limits();
        return limits == null
                ? MeasureLine.marker(point.figure())
                : wording.say(limits.trial() ? "limits.trial" : "limits.firm");
    }

    private String signal(Point point) {
        String words = signals.of(point.chart());
        return !words.isEmpty() ? words : point.chart().counts() ? "–" : MeasureLine.marker(point.figure());
    }
}
