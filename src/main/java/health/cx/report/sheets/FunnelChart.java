package health.cx.report.sheets;

import health.cx.evaluate.FunnelPoint;
import health.cx.evaluate.Kind;
import health.cx.evaluate.Measure;
import health.cx.evaluate.compare.Funnel;
import health.cx.report.excel.Axis;
import health.cx.report.excel.Chart;
import health.cx.report.excel.Chart.Series;
import health.cx.report.excel.Chart.Stroke;
import health.cx.report.excel.Role;
import health.cx.report.sheets.Dot.Field;
import health.cx.report.table.Shape;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * Rates against how many stand behind them, between the limits of what chance and the usual differences between practices
 * make of such a number: of all practices for the network, of one alone for itself.
 *
 * @param view the reader's
 * @param measure a headline rate
 * @param funnel its limits at any number
 * @param inside the practices within the 95 % limits, smallest first
 * @param outside the others
 */
record FunnelChart(View view, Measure measure, Funnel funnel, List<FunnelPoint> inside, List<FunnelPoint> outside)
        implements Graph {

    private static final int STEPS = 16;
    private static final int MOST_NAMES = 8;

    static List<Graph> of(View view) {
        return view.measures().stream()
                .filter(measure -> measure.headline() && measure.kind() == Kind.RATE)
                .flatMap(measure -> of(view, measure))
                .toList();
    }

    private static Stream<Graph> of(View view, Measure measure) {
        List<FunnelPoint> points = view.edition().evaluation().practices().stream()
                .map(practice -> new MeasureLine(view, practice.id(), measure))
                // who has a hidden figure has no point
                .filter(line -> line.value() != null)
                .map(MeasureLine::funnel)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .sorted(Comparator.comparingLong(FunnelPoint::n).thenComparing(FunnelPoint::practiceId))
                .toList();
        return points.isEmpty()
                ? Stream.empty()
                : Stream.of(new FunnelChart(
                        view,
                        measure,
                        points.get(0).funnel(),
                        points.stream().filter(FunnelChart::isInside).toList(),
                        points.stream().filter(point -> !isInside(point)).toList()));
    }

    private static boolean isInside(FunnelPoint point) {
        return point.place() == FunnelPoint.Place.INSIDE;
    }

    @Override
    public String sheet() {
        return view.ofNetwork() ? PracticesSheet.ID : PeersSheet.ID;
    }

    @Override
    public List<Dot> dots() {
        return Stream.of(
                        steps().mapToObj(this::limits),
                        inside.stream().map(this::dot),
                        outside.stream().map(this::dot))
                .flatMap(dots -> dots)
                .toList();
    }

    private Dot dot(FunnelPoint point) {
        return Dot.of(measure.label(), view.practiceName(point.practiceId()), unit())
                .with(Field.N, (double) point.n(), Shape.COUNT)
                .with(Field.VALUE, point.share(), Shapes.of(measure));
    }

    private Dot limits(long n) {
        Shape shape = Shapes.of(measure);
        return Dot.of(measure.label(), view.wording().say("charts.funnel.limits"), unit())
                .with(Field.N, (double) n, Shape.COUNT)
                .with(Field.CENTRE, funnel.centre(), shape)
                .with(Field.LOWER, funnel.usual(n).lower(), shape)
                .with(Field.UPPER, funnel.usual(n).upper(), shape)
                .with(Field.FAR_LOWER, funnel.extreme(n).lower(), shape)
                .with(Field.FAR_UPPER, funnel.extreme(n).upper(), shape);
    }

    private String unit() {
        return view.wording().unit(measure);
    }

    /** Numbers to draw limits at, closer where these bend. One practice's own say nothing of how large others are. */
    private LongStream steps() {
        long least = all().mapToLong(FunnelPoint::n).min().orElse(1);
        long most = all().mapToLong(FunnelPoint::n).max().orElse(1);
        double from = Math.max(1, view.ofNetwork() ? least * 0.8 : least * 0.25);
        double to = Math.max(from + STEPS, view.ofNetwork() ? most * 1.1 : most * 2.0);
        return LongStream.rangeClosed(0, STEPS)
                .map(i -> Math.round(from + (to - from) * i * i / (double) (STEPS * STEPS)))
                .distinct();
    }

    private Stream<FunnelPoint> all() {
        return Stream.concat(inside.stream(), outside.stream());
    }

    @Override
    public Chart chart(Place place) {
        Wording wording = view.wording();
        int limits = (int) steps().count();
        Place lines = place.part(0, limits);
        List<Series> series = new ArrayList<>();
        line(series, "charts.funnel.centre", Stroke.THIN, Field.CENTRE, lines);
        line(series, "charts.funnel.usual", Stroke.DASHED, Field.UPPER, lines);
        line(series, "charts.funnel.usual", Stroke.DASHED, Field.LOWER, lines);
        line(series, "charts.funnel.extreme", Stroke.DOTTED, Field.FAR_UPPER, lines);
        line(series, "charts.funnel.extreme", Stroke.DOTTED, Field.FAR_LOWER, lines);
        points(series, place.part(limits, inside.size() + outside.size()));
        FunnelWords words = new FunnelWords(view, measure, inside, outside);
        return new Chart(
                Chart.Type.POINTS,
                words.message(),
                words.description(funnel.centre()),
                AxisScale.around(wording.say("column.n"), "#,##0", drawn(Field.N)),
                percents(wording),
                series);
    }

    private Axis percents(Wording wording) {
        List<Double> drawn = Stream.of(Field.VALUE, Field.FAR_LOWER, Field.FAR_UPPER)
                .flatMap(field -> drawn(field).stream())
                .toList();
        Axis axis = AxisScale.around(wording.say("charts.funnel.axis", measure.label()), "0 %", drawn);
        return axis.step() < 0.01 ? axis.withFormat("0.0 %") : axis;
    }

    private List<Double> drawn(Field field) {
        return dots().stream()
                .map(dot -> dot.number(field))
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .toList();
    }

    private void line(List<Series> series, String name, Stroke stroke, Field field, Place place) {
        series.add(new Series(view.wording().say(name), Role.GUIDE, stroke, place.of(Field.N), place.of(field)));
    }

    /** Few outside have their names beside them; of many the table tells. */
    private void points(List<Series> series, Place place) {
        Wording wording = view.wording();
        if (!inside.isEmpty()) {
            String name = wording.say(view.ofNetwork() ? "charts.funnel.inside" : "charts.own");
            series.add(marks(name, Role.ACCENT, Stroke.DOTS, place.part(0, inside.size()), false));
        }
        if (outside.size() > MOST_NAMES) {
            String name = wording.say("charts.funnel.outside");
            Place part = place.part(inside.size(), outside.size());
            series.add(marks(name, Role.OTHER, Stroke.DIAMONDS, part, false));
            return;
        }
        for (int i = 0; i < outside.size(); i++) {
            String name = view.practiceName(outside.get(i).practiceId());
            Place part = place.part(inside.size() + i, 1);
            series.add(marks(name, Role.OTHER, Stroke.DIAMONDS, part, true));
        }
    }

    private static Series marks(String name, Role colour, Stroke stroke, Place place, boolean named) {
        return new Series(name, colour, stroke, place.of(Field.N), place.of(Field.VALUE), null, named);
    }
}
