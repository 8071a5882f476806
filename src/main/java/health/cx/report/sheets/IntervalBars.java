package health.cx.report.sheets;

import health.cx.evaluate.statistics.Interval;
import health.cx.report.excel.Axis;
import health.cx.report.excel.Chart;
import health.cx.report.excel.Chart.Series;
import health.cx.report.excel.Chart.Stroke;
import health.cx.report.excel.Chart.Whiskers;
import health.cx.report.excel.Role;
import health.cx.report.sheets.Dot.Field;
import health.cx.report.table.Shape;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A bar a thing, with the interval of its length.
 *
 * @param sheet where it stands
 * @param name what the bars are
 * @param message the title
 * @param points what things are
 * @param shape of the lengths
 * @param values the axis of the lengths
 * @param wording its words
 * @param bars first to last
 */
record IntervalBars(
        String sheet,
        String name,
        String message,
        String points,
        Shape shape,
        Axis values,
        Wording wording,
        List<Bar> bars)
        implements Graph {

    /**
     * A thing's length and its 95 % interval.
     *
     * @param small whether few stand behind it
     */
    record Bar(String label, double length, Interval interval, boolean small) {

        /** Whether it can be told of on its own: its interval leaves out zero, and it is not of few. */
        boolean isSure() {
            return !small && (interval.lower() > 0 || interval.upper() < 0);
        }

        Stream<Double> drawn() {
            return Stream.of(0.0, length, interval.lower(), interval.upper());
        }

        String say(Shape shape, Wording wording) {
            return label + " " + wording.number(shape, length) + " (" + wording.number(shape, interval.lower()) + " / "
                    + wording.number(shape, interval.upper()) + ")";
        }
    }

    @Override
    public List<Dot> dots() {
        return bars.stream()
                .map(bar -> Dot.of(name, bar.label(), values.title())
                        .with(Field.VALUE, bar.length(), shape)
                        .with(
                                Field.BELOW,
                                shown(bar.length()) - shown(bar.interval().lower()),
                                shape)
                        .with(Field.ABOVE, shown(bar.interval().upper()) - shown(bar.length()), shape))
                .toList();
    }

    /** Whiskers end where their ends are shown, as long as what lies between may round otherwise. */
    private double shown(double value) {
        return shape.rounded(value);
    }

    @Override
    public Chart chart(Place place) {
        Series series = new Series(
                name,
                Role.SOFT,
                Stroke.STRONG,
                place.labels(),
                place.of(Field.VALUE),
                new Whiskers(place.of(Field.BELOW), place.of(Field.ABOVE)),
                false);
        String description =
                bars.stream().map(bar -> bar.say(shape, wording)).collect(Collectors.joining("; ", name + ": ", ""));
        return new Chart(Chart.Type.BARS, message, description, Axis.ofWords(points), values, List.of(series));
    }
}
