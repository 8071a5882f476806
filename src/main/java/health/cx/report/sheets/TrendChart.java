package health.cx.report.sheets;

import health.cx.evaluate.Against;
import health.cx.evaluate.Figure;
import health.cx.evaluate.Measure;
import health.cx.evaluate.Verdict;
import health.cx.report.excel.Chart;
import health.cx.report.excel.Chart.Series;
import health.cx.report.excel.Chart.Stroke;
import health.cx.report.excel.TableSheet;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How one headline measure went: the first that really changed, else the first whose newest point is a signal, else the
 * first with enough points.
 */
final class TrendChart {

    private static final int FEWEST_POINTS = 4;
    private static final List<String> PREFERRED = List.of(
            "patient_experience_index",
            "wait_to_be_seen_minutes",
            "billing_accuracy",
            "customer_experience_index",
            "rating_provider");

    private TrendChart() {}

    static @Nullable Trend choose(View view) {
        Map<String, Trend> trends = Trend.all(view).stream()
                .filter(trend -> trend.drawable() >= FEWEST_POINTS)
                .collect(Collectors.toMap(trend -> trend.line().measure().id(), trend -> trend));
        List<Trend> offered =
                PREFERRED.stream().map(trends::get).filter(Objects::nonNull).toList();
        return offered.stream()
                .filter(trend -> changed(trend.line()))
                .findFirst()
                .or(() -> offered.stream().filter(trend -> trend.now() != null).findFirst())
                .orElse(offered.isEmpty() ? null : offered.get(0));
    }

    private static boolean changed(MeasureLine line) {
        return line.is(Verdict.BETTER, Against.PREVIOUS) || line.is(Verdict.WORSE, Against.PREVIOUS);
    }

    static Chart of(View view, ChartData data, TableSheet sheet) {
        Trend trend = Objects.requireNonNull(data.trend());
        Measure measure = trend.line().measure();
        AxisScale scale = AxisScale.of(measure, onPaper(data));
        List<Series> series = new ArrayList<>();
        add(series, view.name(), Palette.OWN, Stroke.STRONG, data, ChartData.VALUE, sheet);
        Wording wording = view.wording();
        add(series, wording.say("charts.target"), Palette.OTHER, Stroke.DASHED, data, ChartData.REFERENCE, sheet);
        add(series, wording.say("charts.centre"), Palette.GUIDE, Stroke.THIN, data, ChartData.CENTRE, sheet);
        add(series, wording.say("charts.limit-upper"), Palette.GUIDE, Stroke.DASHED, data, ChartData.UPPER, sheet);
        add(series, wording.say("charts.limit-lower"), Palette.GUIDE, Stroke.DASHED, data, ChartData.LOWER, sheet);
        return new Chart(
                Chart.Type.LINES,
                message(trend.line()),
                describe(trend, data, wording),
                axis(view, measure),
                scale.format(),
                scale.floor(),
                scale.ceiling(),
                sheet.range(ChartData.LABEL, 0, data.trendRows()),
                series);
    }

    private static List<Double> onPaper(ChartData data) {
        return Stream.of(ChartData.VALUE, ChartData.LOWER, ChartData.UPPER)
                .flatMap(column -> data.drawn(column).stream())
                .toList();
    }

    /** A line without a single point would be a name in the legend and nothing else. */
    private static void add(
            List<Series> series,
            String name,
            String colour,
            Stroke stroke,
            ChartData data,
            int column,
            TableSheet sheet) {
        if (!data.drawn(column).isEmpty()) {
            series.add(new Series(name, colour, stroke, sheet.range(column, 0, data.trendRows())));
        }
    }

    /** The axis itself shows per cents, so a share says of what. */
    private static String axis(View view, Measure measure) {
        String key = "unit.short." + measure.unit();
        return view.wording().knows(key)
                ? view.wording().say(key)
                : view.wording().unit(measure);
    }

    private static String message(MeasureLine line) {
        Wording wording = line.view().wording();
        Figure before = line.before();
        Double earlier = before == null ? null : before.value();
        if (line.say() == null || earlier == null) {
            return wording.say("charts.trend.plain", line.measure().label());
        }
        String key = line.is(Verdict.BETTER, Against.PREVIOUS)
                ? "better"
                : line.is(Verdict.WORSE, Against.PREVIOUS) ? "worse" : "none";
        return wording.say(
                "charts.trend." + key,
                line.measure().label(),
                Shapes.of(line.measure()).say(earlier),
                line.say());
    }

    private static String describe(Trend trend, ChartData data, Wording wording) {
        List<Trend.Point> points = trend.points();
        Measure measure = trend.line().measure();
        List<Double> drawn = data.drawn(ChartData.VALUE);
        String line = wording.say(
                "charts.trend.alt",
                measure.label(),
                wording.tick(points.get(0).figure().period()),
                wording.tick(points.get(points.size() - 1).figure().period()),
                Shapes.say(measure, Collections.min(drawn), wording),
                Shapes.say(measure, Collections.max(drawn), wording));
        List<Double> lower = data.drawn(ChartData.LOWER);
        List<Double> upper = data.drawn(ChartData.UPPER);
        return lower.isEmpty() || upper.isEmpty()
                ? line
                : line + " "
                        + wording.say(
                                "charts.trend.alt.limits",
                                Shapes.say(measure, lower.get(lower.size() - 1), wording),
                                Shapes.say(measure, upper.get(upper.size() - 1), wording));
    }
}
