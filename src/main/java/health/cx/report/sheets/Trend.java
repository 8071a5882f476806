package health.cx.report.sheets;

import health.cx.evaluate.Figure;
import health.cx.evaluate.trend.ChartPoint;
import health.cx.evaluate.trend.ControlChart;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A measure's figures in the order of time, with what its control chart says of each.
 *
 * @param line the measure
 * @param points one per period
 * @param now the newest point where it is part of a signal
 */
record Trend(MeasureLine line, List<Point> points, @Nullable Point now) {

    /** A figure and its place in the chart. */
    record Point(Figure figure, ChartPoint chart) {

        /** What a chart may draw; open months are no evidence yet. */
        @Nullable
        Double drawn() {
            return chart.counts() ? figure.value() : null;
        }
    }

    static List<Trend> all(View view) {
        return view.edition().evaluation().charts().stream()
                .filter(chart -> chart.practiceId().equals(view.subject()))
                .map(chart -> of(view, chart))
                .toList();
    }

    private static Trend of(View view, ControlChart chart) {
        MeasureLine line = Objects.requireNonNull(view.line(chart.measureId()));
        List<Point> points =
                chart.points().stream().map(point -> point(line, point)).toList();
        return new Trend(line, points, chart.now() == null ? null : point(line, chart.now()));
    }

    private static Point point(MeasureLine line, ChartPoint point) {
        return new Point(Objects.requireNonNull(line.primary(point.period())), point);
    }

    long drawable() {
        return points.stream().filter(point -> point.drawn() != null).count();
    }
}
