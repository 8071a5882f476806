package health.cx.report.sheets;

import health.cx.evaluate.Figure;
import health.cx.report.table.Cell;
import health.cx.report.table.Shape;
import health.cx.report.table.Table;
import java.util.ArrayList;
import java.util.List;
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
                wording.say("column.chart-reference"));
        List<List<Cell>> shown = rows.isEmpty()
                ? List.of(List.of(
                        Cell.text(wording.say("nothing")), Cell.text("[x]"), Cell.text("[x]"), Cell.text("[x]")))
                : rows;
        return new Table(NAME, wording.say("charts.title"), Notes.of(view, "charts.line"), headers, shown);
    }

    private static List<Figure> newest(List<Figure> points) {
        return points.subList(Math.max(0, points.size() - LONGEST), points.size());
    }

    private static List<Cell> trendRow(Trend trend, Figure point, Wording wording) {
        Shape shape = Shapes.of(trend.line().measure());
        return List.of(
                Cell.text(trend.line().measure().label()),
                Cell.text(wording.tick(point.period())),
                Cell.numberOr(Trend.drawable(point) ? point.value() : null, shape, Cell.empty()),
                Cell.numberOr(trend.line().measure().target(), shape, Cell.empty()));
    }

    private static List<Cell> barRow(MeasureLine line, Wording wording) {
        Shape shape = Shapes.of(line.measure());
        return List.of(
                Cell.text(wording.say("charts.touchpoints")),
                Cell.text(line.measure().label()),
                Cell.numberOr(line.value(), shape, Cell.empty()),
                Cell.numberOr(TouchpointChart.reference(line), shape, Cell.empty()));
    }

    /** The trend's values that are drawn. */
    List<Double> drawn() {
        return table.rows().subList(0, trendRows).stream()
                .map(row -> row.get(VALUE))
                .filter(Cell.Quantity.class::isInstance)
                .map(cell -> ((Cell.Quantity) cell).value())
                .toList();
    }
}
