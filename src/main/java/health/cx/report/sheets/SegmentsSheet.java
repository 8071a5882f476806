package health.cx.report.sheets;

import health.cx.evaluate.Marker;
import health.cx.evaluate.Measure;
import health.cx.evaluate.segment.LevelFigure;
import health.cx.report.table.Cell;
import health.cx.report.table.Column;
import health.cx.report.table.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** How patients of different kinds fare: a row per level and measure, as it is and drawn towards the practice's own. */
final class SegmentsSheet {

    static final String ID = "segments";

    private record Row(LevelFigure figure, Measure measure) {}

    private SegmentsSheet() {}

    static Table of(View view) {
        Wording wording = view.wording();
        Levels levels = new Levels(view);
        List<Column<Row>> all = new ArrayList<>();
        all.add(column(
                view, "segment", row -> Cell.text(levels.segment(row.figure().segment()))));
        all.add(column(view, "measure", row -> Cell.text(row.measure().label())));
        all.add(column(view, "unit", row -> Cell.text(wording.unit(row.measure()))));
        all.add(column(
                view,
                "level",
                row -> Cell.text(
                        levels.level(row.figure().segment(), row.figure().level()))));
        all.add(column(view, "n", SegmentsSheet::base));
        all.add(column(view, "as-it-is", row -> value(row, row.figure().value())));
        all.add(column(view, "drawn", row -> value(row, row.figure().shrunk())));
        all.add(column(view, "drawn-lower", row -> value(row, row.figure().lower())));
        all.add(column(view, "drawn-upper", row -> value(row, row.figure().upper())));
        all.add(column(view, "rest", row -> change(row, row.figure().difference())));
        all.add(column(view, "rest-lower", row -> change(row, row.figure().differenceLower())));
        all.add(column(view, "rest-upper", row -> change(row, row.figure().differenceUpper())));
        all.add(column(view, "marker", SegmentsSheet::marker));
        return Table.of(
                view.wording().tab(ID),
                wording.say("segments.title", view.name()),
                notes(view),
                all,
                rows(view),
                wording.say("nothing"));
    }

    private static List<String> notes(View view) {
        return Notes.of(view, "segments.line", "segments.drawn", "segments.rest", "segments.hidden", "segments.chance");
    }

    private static List<Row> rows(View view) {
        List<Row> rows = new ArrayList<>();
        for (LevelFigure figure : view.edition().segments().of(view.subject()).figures()) {
            Measure measure = view.measure(figure.measureId());
            if (measure != null) {
                rows.add(new Row(figure, measure));
            }
        }
        return rows;
    }

    private static Column<Row> column(View view, String header, Function<Row, Cell> cell) {
        return new Column<>(view.wording().say("column." + header), cell);
    }

    private static Cell base(Row row) {
        Long n = row.figure().n();
        return n == null ? marker(row) : Cell.count(n);
    }

    private static Cell value(Row row, @Nullable Double value) {
        return Cell.numberOr(value, Shapes.of(row.measure()), missing(row));
    }

    private static Cell change(Row row, @Nullable Double value) {
        return Cell.numberOr(value, Shapes.change(row.measure()), missing(row));
    }

    /** Where the figure itself is told, what goes with it can't be reckoned. */
    private static Cell missing(Row row) {
        return row.figure().value() == null ? marker(row) : Columns.notApplicable();
    }

    private static Cell marker(Row row) {
        Marker marker = row.figure().marker();
        return Cell.text(marker == null ? "–" : Objects.requireNonNull(marker).text());
    }
}
