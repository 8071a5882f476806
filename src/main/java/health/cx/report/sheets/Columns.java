package health.cx.report.sheets;

import static health.cx.report.table.Cell.numberOr;
import static health.cx.report.table.Cell.text;

import health.cx.evaluate.Against;
import health.cx.evaluate.Comparison;
import health.cx.evaluate.Figure;
import health.cx.evaluate.FunnelPoint;
import health.cx.evaluate.Marker;
import health.cx.evaluate.Measure;
import health.cx.evaluate.Ranking;
import health.cx.evaluate.Statistic;
import health.cx.evaluate.statistics.Interval;
import health.cx.report.table.Cell;
import health.cx.report.table.Column;
import health.cx.report.table.Shape;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The columns that sheets of measures share, so that the same thing has the same name and look everywhere. */
final class Columns {

    private final Wording wording;

    Columns(Wording wording) {
        this.wording = wording;
    }

    Column<MeasureLine> of(String header, Function<MeasureLine, Cell> cell) {
        return new Column<>(wording.say("column." + header), cell);
    }

    List<Column<MeasureLine>> name() {
        return List.of(
                of("measure", line -> text(line.measure().label())),
                of("unit", line -> text(wording.unit(line.measure()))));
    }

    List<Column<MeasureLine>> now() {
        return List.of(
                of("now", line -> value(line.now(), Shapes.of(line.measure()))),
                of("lower", line -> end(line.now(), Figure::lower, line.measure())),
                of("upper", line -> end(line.now(), Figure::upper, line.measure())),
                of("n", line -> base(line.now())),
                of("marker", line -> marker(line.now())));
    }

    List<Column<MeasureLine>> change() {
        return change("change");
    }

    /** The same on a sheet whose third note says how survey scores are made alike. */
    List<Column<MeasureLine>> adjustedChange() {
        return change("change-adjusted");
    }

    private List<Column<MeasureLine>> change(String header) {
        return List.of(
                of("before", line -> value(line.before(), Shapes.of(line.measure()))),
                of(header, line -> difference(line, Against.PREVIOUS)),
                of("change-lower", line -> part(line, Against.PREVIOUS, Comparison::lower)),
                of("change-upper", line -> part(line, Against.PREVIOUS, Comparison::upper)),
                of("change-verdict", line -> verdict(line, Against.PREVIOUS)),
                of("last-year", line -> value(line.lastYear(), Shapes.of(line.measure()))));
    }

    List<Column<MeasureLine>> peers() {
        return peers("peers");
    }

    /** The same on a sheet whose third note says how survey scores are made alike. */
    List<Column<MeasureLine>> adjustedPeers() {
        return peers("peers-adjusted");
    }

    private List<Column<MeasureLine>> peers(String header) {
        return List.of(
                of(header, Columns::peers),
                of("peers-difference", line -> difference(line, Against.PEERS)),
                of("peers-lower", line -> part(line, Against.PEERS, Comparison::lower)),
                of("peers-upper", line -> part(line, Against.PEERS, Comparison::upper)),
                of("peers-verdict", line -> verdict(line, Against.PEERS)));
    }

    /** Where a practice stands on a survey score among those it is compared with, and how sure that is. */
    List<Column<MeasureLine>> ranking() {
        return List.of(
                of("reliability", line -> ranked(line, Ranking::reliability, Shape.FREQUENCY)),
                of("needed", line -> ranked(line, one -> asDouble(one.needed()), Shape.COUNT)),
                of("ranks", line -> text(ranks(line))),
                of("stars", line -> ranked(line, one -> asDouble(one.stars()), Shape.COUNT)),
                of("stars-wrong", line -> ranked(line, Ranking::wrong, Shape.SHARE)));
    }

    /** Between which limits a practice's rate lies by chance and by what practices differ anyway. */
    List<Column<MeasureLine>> funnel() {
        return List.of(
                of("funnel-lower", line -> limit(line, Interval::lower)),
                of("funnel-upper", line -> limit(line, Interval::upper)),
                of("funnel", line -> text(place(line))));
    }

    private static Cell limit(MeasureLine line, Function<Interval, Double> end) {
        FunnelPoint point = line.funnel();
        return numberOr(point == null ? null : end.apply(point.usual()), Shapes.of(line.measure()), notApplicable());
    }

    private String place(MeasureLine line) {
        FunnelPoint point = line.funnel();
        return point == null ? Marker.NOT_APPLICABLE.text() : wording.say("funnel." + point.place());
    }

    private static Cell ranked(MeasureLine line, Function<Ranking, @Nullable Double> part, Shape shape) {
        Ranking ranking = line.ranking();
        return numberOr(ranking == null ? null : part.apply(ranking), shape, notApplicable());
    }

    private static @Nullable Double asDouble(@Nullable Number number) {
        return number == null ? null : number.doubleValue();
    }

    private String ranks(MeasureLine line) {
        Ranking ranking = line.ranking();
        return ranking == null || ranking.firstRank() == null || ranking.lastRank() == null
                ? Marker.NOT_APPLICABLE.text()
                : wording.say("ranks", ranking.firstRank(), ranking.lastRank(), ranking.practices());
    }

    Column<MeasureLine> topQuarter() {
        return of(
                "top-quarter",
                line -> numberOr(
                        line.view().topQuarter(line.measure().id()), Shapes.of(line.measure()), notApplicable()));
    }

    Column<MeasureLine> statistic(String header, Statistic statistic, @Nullable Shape shape) {
        return of(header, line -> {
            Figure figure = line.now(statistic);
            return figure == null ? notApplicable() : value(figure, shape == null ? Shapes.of(line.measure()) : shape);
        });
    }

    Cell verdict(MeasureLine line, Against against) {
        Comparison comparison = line.against(against);
        if (comparison == null) {
            return text(Marker.NOT_APPLICABLE.text());
        }
        return text(comparison.verdict() == null ? wording.say("exploratory") : wording.verdict(comparison.verdict()));
    }

    static Cell peers(MeasureLine line) {
        Comparison comparison = line.against(Against.PEERS);
        return numberOr(comparison == null ? null : comparison.reference(), Shapes.of(line.measure()), notApplicable());
    }

    static Cell value(@Nullable Figure figure, Shape shape) {
        return numberOr(figure == null ? null : figure.value(), shape, text(MeasureLine.marker(figure)));
    }

    static Cell end(@Nullable Figure figure, Function<Figure, @Nullable Double> end, Measure measure) {
        return numberOr(figure == null ? null : end.apply(figure), Shapes.of(measure), missing(figure));
    }

    static Cell base(@Nullable Figure figure) {
        return figure == null || figure.n() == null ? text(MeasureLine.marker(figure)) : Cell.count(figure.n());
    }

    /** Plain figures carry no marker; an empty cell would leave the reader guessing. */
    static Cell marker(@Nullable Figure figure) {
        return text(figure != null && figure.marker() == null ? "–" : MeasureLine.marker(figure));
    }

    /** A figure without an interval has none to show; without a value, its marker says why. */
    private static Cell missing(@Nullable Figure figure) {
        return figure != null && figure.value() != null ? notApplicable() : text(MeasureLine.marker(figure));
    }

    static Cell difference(MeasureLine line, Against against) {
        return part(line, against, Comparison::difference);
    }

    static Cell part(MeasureLine line, Against against, Function<Comparison, @Nullable Double> part) {
        Comparison comparison = line.against(against);
        return numberOr(
                comparison == null ? null : part.apply(comparison), Shapes.change(line.measure()), notApplicable());
    }

    static Cell notApplicable() {
        return text(Marker.NOT_APPLICABLE.text());
    }
}
