package health.cx.report.sheets;

import health.cx.evaluate.Against;
import health.cx.evaluate.Figure;
import health.cx.evaluate.Measure;
import health.cx.evaluate.Verdict;
import health.cx.evaluate.trend.Limits;
import health.cx.report.excel.Axis;
import health.cx.report.excel.Chart;
import health.cx.report.excel.Chart.Series;
import health.cx.report.excel.Chart.Stroke;
import health.cx.report.excel.Role;
import health.cx.report.sheets.Dot.Field;
import health.cx.report.table.Shape;
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
 *
 * @param trend the measure's
 * @param dots its newest points
 */
record TrendChart(Trend trend, List<Dot> dots) implements Graph {

    private static final int FEWEST_POINTS = 4;
    private static final int LONGEST = 25;
    private static final List<String> PREFERRED = List.of(
            "patient_experience_index",
            "wait_to_be_seen_minutes",
            "billing_accuracy",
            "customer_experience_index",
            "rating_provider");

    /** Null where no measure has enough points. */
    static @Nullable TrendChart of(View view) {
        Map<String, Trend> trends = Trend.all(view).stream()
                .filter(trend -> trend.drawable() >= FEWEST_POINTS)
                .collect(Collectors.toMap(trend -> trend.line().measure().id(), trend -> trend));
        List<Trend> offered =
                PREFERRED.stream().map(trends::get).filter(Objects::nonNull).toList();
        return offered.stream()
                .filter(trend -> changed(trend.line()))
                .findFirst()
                .or(() -> offered.stream().filter(trend -> trend.now() != null).findFirst())
                .or(() -> offered.stream().findFirst())
                .map(trend -> new TrendChart(trend, dots(trend)))
                .orElse(null);
    }

    private static List<Dot> dots(Trend trend) {
        List<Trend.Point> all = trend.points();
        return all.subList(Math.max(0, all.size() - LONGEST), all.size()).stream()
                .map(point -> dot(trend.line(), point))
                .toList();
    }

    private static Dot dot(MeasureLine line, Trend.Point point) {
        Measure measure = line.measure();
        Shape shape = Shapes.of(measure);
        Limits limits = point.chart().limits();
        Dot dot = Dot.of(
                        measure.label(),
                        line.view().wording().tick(point.figure().period()),
                        line.view().wording().unit(measure))
                .with(Field.VALUE, point.drawn(), shape)
                .with(Field.REFERENCE, measure.target(), shape);
        return limits == null
                ? dot
                : dot.with(Field.CENTRE, limits.centre(), shape)
                        .with(Field.LOWER, limits.lower(), shape)
                        .with(Field.UPPER, limits.upper(), shape);
    }

    private static boolean changed(MeasureLine line) {
        return line.is(Verdict.BETTER, Against.PREVIOUS) || line.is(Verdict.WORSE, Against.PREVIOUS);
    }

    @Override
    public String sheet() {
        return SummarySheet.ID;
    }

    @Override
    public Chart chart(Place place) {
        MeasureLine line = trend.line();
        Wording wording = line.view().wording();
        List<Series> series = new ArrayList<>();
        add(series, line.view().name(), Role.ACCENT, Stroke.STRONG, Field.VALUE, place);
        add(series, wording.say("charts.target"), Role.OTHER, Stroke.DASHED, Field.REFERENCE, place);
        add(series, wording.say("charts.centre"), Role.GUIDE, Stroke.THIN, Field.CENTRE, place);
        add(series, wording.say("charts.limits"), Role.GUIDE, Stroke.DASHED, Field.UPPER, place);
        add(series, wording.say("charts.limits"), Role.GUIDE, Stroke.DASHED, Field.LOWER, place);
        return new Chart(
                Chart.Type.LINES,
                message(line),
                describe(wording),
                Axis.ofWords(wording.say("charts.axis.period."
                        + trend.points().get(0).figure().period().months())),
                AxisScale.of(line.measure(), axis(line), onPaper()),
                series);
    }

    private List<Double> onPaper() {
        return Stream.of(Field.VALUE, Field.LOWER, Field.UPPER)
                .flatMap(field -> drawn(field).stream())
                .toList();
    }

    private List<Double> drawn(Field field) {
        return dots.stream()
                .map(dot -> dot.number(field))
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .toList();
    }

    /** A line without a single point would be a name in the legend and nothing else. */
    private void add(List<Series> series, String name, Role colour, Stroke stroke, Field field, Place place) {
        if (!drawn(field).isEmpty()) {
            series.add(new Series(name, colour, stroke, place.labels(), place.of(field)));
        }
    }

    /** The axis itself shows per cents, so a share says of what. */
    private static String axis(MeasureLine line) {
        Wording wording = line.view().wording();
        String key = "unit.short." + line.measure().unit();
        return wording.knows(key) ? wording.say(key) : wording.unit(line.measure());
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
                wording.number(Shapes.of(line.measure()), earlier),
                line.say());
    }

    private String describe(Wording wording) {
        List<Trend.Point> points = trend.points();
        Measure measure = trend.line().measure();
        List<Double> drawn = drawn(Field.VALUE);
        String line = wording.say(
                "charts.trend.alt",
                measure.label(),
                wording.tick(points.get(0).figure().period()),
                wording.tick(points.get(points.size() - 1).figure().period()),
                Shapes.say(measure, Collections.min(drawn), wording),
                Shapes.say(measure, Collections.max(drawn), wording));
        List<Double> lower = drawn(Field.LOWER);
        List<Double> upper = drawn(Field.UPPER);
        return lower.isEmpty() || upper.isEmpty()
                ? line
                : line + " "
                        + wording.say(
                                "charts.trend.alt.limits",
                                Shapes.say(measure, lower.get(lower.size() - 1), wording),
                                Shapes.say(measure, upper.get(upper.size() - 1), wording));
    }
}
