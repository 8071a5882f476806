package health.cx.report.sheets;

import health.cx.evaluate.drivers.DriverLine;
import health.cx.evaluate.drivers.Topic;
import health.cx.report.excel.Axis;
import health.cx.report.excel.Chart;
import health.cx.report.excel.Chart.Series;
import health.cx.report.excel.Chart.Stroke;
import health.cx.report.excel.Role;
import health.cx.report.sheets.Dot.Field;
import health.cx.report.table.Shape;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Waits as patients remember them beside the waits that were measured, from the shortest to the longest. */
record MemoryChart(View view, List<Pair> pairs) implements Graph {

    private static final int FEWEST_PAIRS = 2;

    /** Median minutes of those whose measured wait was so long. */
    record Pair(String label, double remembered, double measured, boolean small) {

        double apart() {
            return Math.abs(remembered - measured);
        }
    }

    /** Null where too few classes of waits have figures. */
    static @Nullable MemoryChart of(View view) {
        List<Pair> pairs =
                view.drivers(Topic.REMEMBERED).flatMap(line -> pair(view, line)).toList();
        return pairs.size() < FEWEST_PAIRS ? null : new MemoryChart(view, pairs);
    }

    private static Stream<Pair> pair(View view, DriverLine line) {
        if (line.value() == null || line.other() == null) {
            return Stream.empty();
        }
        String label = view.wording().say("driver.wait." + line.key());
        return line.marker() == null
                ? Stream.of(new Pair(label, line.value(), line.other(), false))
                : Stream.of(new Pair(label + " " + line.marker().text(), line.value(), line.other(), true));
    }

    @Override
    public String sheet() {
        return DriversSheet.ID;
    }

    @Override
    public List<Dot> dots() {
        String chart = view.wording().say("charts.memory");
        return pairs.stream()
                .map(pair -> Dot.of(chart, pair.label(), view.wording().say("unit.minutes"))
                        .with(Field.VALUE, pair.remembered(), Shape.MINUTES)
                        .with(Field.REFERENCE, pair.measured(), Shape.MINUTES))
                .toList();
    }

    @Override
    public Chart chart(Place place) {
        Wording wording = view.wording();
        List<Double> drawn = pairs.stream()
                .flatMap(pair -> Stream.of(0.0, pair.remembered(), pair.measured()))
                .toList();
        return new Chart(
                Chart.Type.BARS,
                message(wording),
                description(wording),
                Axis.ofWords(wording.say("charts.axis.wait")),
                AxisScale.around(wording.say("charts.axis.minutes"), "0", drawn),
                List.of(
                        new Series(
                                wording.say("charts.memory.remembered"),
                                Role.ACCENT,
                                Stroke.STRONG,
                                place.labels(),
                                place.of(Field.VALUE)),
                        new Series(
                                wording.say("charts.memory.measured"),
                                Role.OTHER,
                                Stroke.STRONG,
                                place.labels(),
                                place.of(Field.REFERENCE))));
    }

    /** Where they are furthest apart, of those that many stand behind if there are any. */
    private String message(Wording wording) {
        Pair furthest = pairs.stream()
                .max(Comparator.comparing((Pair pair) -> !pair.small()).thenComparingDouble(Pair::apart))
                .orElseThrow();
        return furthest.apart() == 0
                ? wording.say("charts.memory.same")
                : wording.say(
                        "charts.memory.furthest",
                        furthest.label(),
                        wording.number(Shape.MINUTES, furthest.remembered()),
                        wording.number(Shape.MINUTES, furthest.measured()));
    }

    private String description(Wording wording) {
        return pairs.stream()
                .map(pair -> wording.say(
                        "charts.memory.alt",
                        pair.label(),
                        wording.number(Shape.MINUTES, pair.remembered()),
                        wording.number(Shape.MINUTES, pair.measured())))
                .collect(Collectors.joining("; "));
    }
}
