package health.cx.report.sheets;

import health.cx.report.excel.Chart;
import health.cx.report.excel.TableSheet;
import health.cx.report.sheets.Dot.Field;
import health.cx.report.table.Cell;
import health.cx.report.table.Column;
import health.cx.report.table.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A workbook's charts and the numbers behind them, on a sheet of their own: elsewhere a marker stands where a figure is
 * missing, and Excel would draw a marker as zero. Here an empty cell is a gap.
 *
 * @param table the numbers
 * @param trend null where nothing has enough points
 * @param touchpoints null where none has a score
 * @param beside those on the sheets of what they show
 */
record ChartData(
        Table table, @Nullable TrendChart trend, @Nullable TouchpointChart touchpoints, List<Graph> beside) {

    static final String ID = "chart-data";
    static final int LABEL = 1;

    /** The columns after the label's. */
    static final List<Field> FIELDS = List.of(Field.values());

    static ChartData of(View view) {
        TrendChart trend = TrendChart.of(view);
        TouchpointChart touchpoints = TouchpointChart.of(view);
        List<Graph> beside = Stream.concat(FunnelChart.of(view).stream(), DriverCharts.of(view).stream())
                .toList();
        List<Dot> dots = all(trend, touchpoints, beside).stream()
                .flatMap(graph -> graph.dots().stream())
                .toList();
        return new ChartData(table(view, dots), trend, touchpoints, beside);
    }

    private static List<Graph> all(
            @Nullable TrendChart trend, @Nullable TouchpointChart touchpoints, List<Graph> beside) {
        List<Graph> all = new ArrayList<>(beside);
        if (touchpoints != null) {
            all.add(0, touchpoints);
        }
        if (trend != null) {
            all.add(0, trend);
        }
        return all;
    }

    private static Table table(View view, List<Dot> dots) {
        Wording wording = view.wording();
        List<Column<Dot>> columns = new ArrayList<>();
        columns.add(new Column<>(wording.say("column.chart"), dot -> Cell.text(dot.chart())));
        columns.add(new Column<>(wording.say("column.point"), dot -> Cell.text(dot.label())));
        for (Field field : FIELDS) {
            // no chart draws a column without any number, so that a word may stand there: no column of a table is empty
            boolean used = dots.stream().anyMatch(dot -> dot.number(field) != null);
            columns.add(
                    new Column<>(wording.say(field.header()), dot -> used ? dot.cell(field) : Columns.notApplicable()));
        }
        columns.add(new Column<>(wording.say("column.unit"), dot -> Cell.text(dot.unit())));
        return Table.of(
                view.wording().tab(ID),
                wording.say("charts.title"),
                Notes.of(view, "charts.line"),
                columns,
                dots,
                wording.say("nothing"));
    }

    boolean areOn(String name) {
        return beside.stream().anyMatch(graph -> graph.sheet().equals(name));
    }

    /** One of the charts, its numbers standing on this sheet. */
    Chart chart(Graph graph, TableSheet sheet) {
        int from = 0;
        for (Graph before : all(trend, touchpoints, beside)) {
            if (before == graph) {
                return graph.chart(new Place(sheet, from, graph.dots().size()));
            }
            from += before.dots().size();
        }
        throw new IllegalArgumentException("no chart of this workbook: " + graph);
    }
}
