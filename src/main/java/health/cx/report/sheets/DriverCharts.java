package health.cx.report.sheets;

import health.cx.evaluate.Marker;
import health.cx.evaluate.drivers.DriverLine;
import health.cx.evaluate.drivers.Topic;
import health.cx.evaluate.statistics.Interval;
import health.cx.report.sheets.IntervalBars.Bar;
import health.cx.report.table.Shape;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What goes with the rating, as bars: the differences that marks of a visit make, and the parts of the touchpoints. */
final class DriverCharts {

    private static final int FEWEST_BARS = 2;

    private final View view;
    private final Wording wording;

    private DriverCharts(View view) {
        this.view = view;
        this.wording = view.wording();
    }

    static List<Graph> of(View view) {
        DriverCharts charts = new DriverCharts(view);
        List<Bar> contrasts = charts.bars(Topic.CONTRAST, DriverLine::adjusted, DriverLine::adjustedInterval);
        List<Bar> weights = charts.bars(Topic.WEIGHT, DriverLine::value, DriverLine::interval);
        List<Graph> graphs = new ArrayList<>();
        if (contrasts.size() >= FEWEST_BARS) {
            graphs.add(charts.contrasts(contrasts));
        }
        if (weights.size() >= FEWEST_BARS) {
            graphs.add(charts.weights(weights));
        }
        MemoryChart memory = MemoryChart.of(view);
        if (memory != null) {
            graphs.add(memory);
        }
        return graphs;
    }

    private List<Bar> bars(
            Topic topic,
            Function<DriverLine, @Nullable Double> length,
            Function<DriverLine, @Nullable Interval> interval) {
        return view.drivers(topic)
                .flatMap(line -> bar(line, length.apply(line), interval.apply(line)))
                .sorted(Comparator.comparingDouble(Bar::length))
                .toList();
    }

    private Stream<Bar> bar(DriverLine line, @Nullable Double length, @Nullable Interval interval) {
        return length == null || interval == null
                ? Stream.empty()
                : Stream.of(new Bar(label(line), length, interval, line.marker() != null));
    }

    /** Without its explanation in brackets, which stands in the table; a small base is told here too. */
    private String label(DriverLine line) {
        String words = DriversSheet.what(view, line).replaceFirst(" \\(.*\\)$", "");
        Marker marker = line.marker();
        return marker == null ? words : words + " " + marker.text();
    }

    private Graph contrasts(List<Bar> bars) {
        String message = bars.stream()
                .filter(Bar::isSure)
                .max(Comparator.comparingDouble(bar -> Math.abs(bar.length())))
                .map(bar -> wording.say(
                        bar.length() < 0 ? "charts.drivers.lower" : "charts.drivers.higher",
                        wording.number(Shape.SCORE, Math.abs(bar.length())),
                        bar.label()))
                .orElseGet(() -> wording.say("charts.drivers.none"));
        return bars("charts.drivers", message, "charts.axis.visit", Shape.SCORE_CHANGE, "+0;-0;0", bars);
    }

    private Graph weights(List<Bar> ascending) {
        List<Bar> bars = ascending.stream()
                .sorted(Comparator.comparingDouble(Bar::length).reversed())
                .toList();
        String message = wording.say(
                "charts.weights.most",
                bars.get(0).label(),
                wording.number(Shape.SHARE, bars.get(0).length()),
                wording.number(Shape.SHARE, bars.get(0).interval().lower()),
                wording.number(Shape.SHARE, bars.get(0).interval().upper()));
        return bars("charts.weights", message, "column.touchpoint", Shape.SHARE, "0 %", bars);
    }

    private Graph bars(String key, String message, String points, Shape shape, String format, List<Bar> bars) {
        return new IntervalBars(
                DriversSheet.ID,
                wording.say(key),
                message,
                wording.say(points),
                shape,
                AxisScale.around(
                        wording.say(key + ".axis"),
                        format,
                        bars.stream().flatMap(Bar::drawn).toList()),
                wording,
                bars);
    }
}
