package health.cx.report.sheets;

import health.cx.evaluate.Measure;
import health.cx.evaluate.trend.Limits;
import health.cx.report.sheets.Trend.Point;
import health.cx.report.table.Cell;
import health.cx.report.table.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The numbers behind the charts, on a sheet of their own: elsewhere a marker stands where a figure is missing, and Excel
 * would draw a marker as zero. Here an empty cell is a gap.
 */
record ChartData(Table table, @Nullable Trend trend, int trendRows, List<MeasureLine> bars) {

    static final String NAME = "Chart data";
    static final int LABEL = 1;
    static final int VALUE = 2;
    static final int REFERENCE = 3;
    static final int CENTRE = 4;
    static final int LOWER = 5;
    static final int UPPER = 6;
    private static final int LONGEST = 25;

    static ChartData of(View view) {
        Wording wording = view.wording();
        Trend trend = TrendChart.choose(view);
        List<List<Cell>> rows = new ArrayList<>();
        if (trend != null) {
            newest(trend.points()).forEach(point -> rows.add(trendRow(trend, point, wording)));
        }
        int trendRows = rows.size();
        List<MeasureLine> bars = TouchpointChart.lines(view);
        bars.forEach(line -> rows.add(barRow(line, wording)));
        return new ChartData(table(view, rows), trend, trendRows, bars);
    }

    private static Table table(View view, List<List<Cell>> rows) {
        Wording wording = view.wording();
        List<String> headers = List.of(
                wording.say("column.chart"),
                wording.say("column.point"),
                wording.say("column.chart-value"),
                wording.say("column.chart-reference"),
                wording.say("charts.centre"),
                wording.say("charts.limit-lower"),
                wording.say("charts.limit-upper"),
                wording.say("column.unit"));
        List<List<Cell>> shown = rows.isEmpty() ? List.of(nothing(wording, headers.size())) : withoutEmptyColumns(rows);
        return new Table(NAME, wording.say("charts.title"), Notes.of(view, "charts.line"), headers, shown);
    }

    private static List<Cell> nothing(Wording wording, int width) {
        return Stream.concat(
                        Stream.of(Cell.text(wording.say("nothing"))),
                        Stream.generate(() -> Cell.text("[x]")).limit(width - 1L))
                .toList();
    }

    /** No chart draws a column without any number, so that a word may stand there, as no column of a table is empty. */
    private static List<List<Cell>> withoutEmptyColumns(List<List<Cell>> rows) {
        return rows.stream()
                .map(row -> IntStream.range(0, row.size())
                        .mapToObj(column -> rows.stream().allMatch(other -> other.get(column) instanceof Cell.Empty)
                                ? Columns.notApplicable()
                                : row.get(column))
                        .toList())
                .toList();
    }

    private static List<Point> newest(List<Point> points) {
        return points.subList(Math.max(0, points.size() - LONGEST), points.size());
    }

    private static List<Cell> trendRow(Trend trend, Point point, Wording wording) {
        Measure measure = trend.line().measure();
        Limits limits = point.chart().limits();
        return List.of(
                Cell.text(measure.label()),
                Cell.text(wording.tick(point.figure().period())),
                number(point.drawn(), measure),
                number(measure.target(), measure),
                number(limits == null ? null : limits.centre(), measure),
                number(limits == null ? null : limits.lower(), measure),
                number(limits == null ? null : limits.upper(), measure),
                Cell.text(wording.unit(measure)));
    }

    private static Cell number(@Nullable Double value, Measure measure) {
        return Cell.numberOr(value, Shapes.of(measure), Cell.empty());
    }

    private static List<Cell> barRow(MeasureLine line, Wording wording) {
        return List.of(
                Cell.text(wording.say("charts.touchpoints")),
                Cell.text(line.measure().label()),
                number(line.value(), line.measure()),
                number(TouchpointChart.reference(line), line.measure()),
                Cell.empty(),
                Cell.empty(),
                Cell.empty(),
                Cell.text(wording.unit(line.measure())));
    }

    /** The trend's numbers in a column, as far as there are any. */
    List<Double> drawn(int column) {
        return table.rows().subList(0, trendRows).stream()
                .map(row -> row.get(column))
                .filter(Cell.Quantity.class::isInstance)
                .map(cell -> ((Cell.Quantity) cell).value())
                .toList();
    }
}
