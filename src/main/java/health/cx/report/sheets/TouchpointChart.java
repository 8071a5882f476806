package health.cx.report.sheets;

import health.cx.evaluate.Against;
import health.cx.evaluate.Comparison;
import health.cx.evaluate.Figure;
import health.cx.evaluate.Kind;
import health.cx.evaluate.Verdict;
import health.cx.report.excel.Axis;
import health.cx.report.excel.Chart;
import health.cx.report.excel.Chart.Series;
import health.cx.report.excel.Chart.Stroke;
import health.cx.report.excel.Role;
import health.cx.report.sheets.Dot.Field;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The seven touchpoints beside the peers' average; the network's beside its own earlier period. */
record TouchpointChart(View view, List<MeasureLine> bars) implements Graph {

    /** Null where not one touchpoint has a score: an empty chart says nothing. */
    static @Nullable TouchpointChart of(View view) {
        List<MeasureLine> lines = view.lines().stream()
                .filter(line -> line.measure().kind() == Kind.COMPOSITE
                        && line.measure().touchpoint() > 0)
                .toList();
        return lines.stream().allMatch(line -> line.value() == null) ? null : new TouchpointChart(view, lines);
    }

    private static @Nullable Double reference(MeasureLine line) {
        if (line.view().ofNetwork()) {
            Figure before = line.before();
            return before == null ? null : before.value();
        }
        Comparison comparison = line.against(Against.PEERS);
        return comparison == null ? null : comparison.reference();
    }

    private static Against against(View view) {
        return view.ofNetwork() ? Against.PREVIOUS : Against.PEERS;
    }

    @Override
    public String sheet() {
        return SummarySheet.ID;
    }

    @Override
    public List<Dot> dots() {
        String chart = view.wording().say("charts.touchpoints");
        return bars.stream()
                .map(line -> Dot.of(
                                chart, line.measure().label(), view.wording().unit(line.measure()))
                        .with(Field.VALUE, line.value(), Shapes.of(line.measure()))
                        .with(Field.REFERENCE, reference(line), Shapes.of(line.measure())))
                .toList();
    }

    @Override
    public Chart chart(Place place) {
        Wording wording = view.wording();
        List<Series> series = new ArrayList<>();
        series.add(new Series(
                wording.say(view.ofNetwork() ? "charts.now" : "charts.own"),
                Role.ACCENT,
                Stroke.STRONG,
                place.labels(),
                place.of(Field.VALUE)));
        if (bars.stream().anyMatch(line -> reference(line) != null)) {
            series.add(new Series(
                    wording.say(view.ofNetwork() ? "charts.before" : "charts.peers"),
                    Role.OTHER,
                    Stroke.DASHED,
                    place.labels(),
                    place.of(Field.REFERENCE)));
        }
        return new Chart(
                Chart.Type.BARS,
                message(view, bars),
                describe(bars, wording),
                Axis.ofWords(wording.say("column.touchpoint")),
                AxisScale.scores(wording.say("unit.score"), 0, 100),
                series);
    }

    private static String message(View view, List<MeasureLine> bars) {
        Against against = against(view);
        Optional<MeasureLine> furthest = bars.stream()
                .filter(line -> line.gain(against) != 0 && reference(line) != null)
                .max(Comparator.comparingDouble(line -> Math.abs(line.gain(against))));
        return furthest.map(line -> message(line, against))
                .orElseGet(() -> view.wording().say("charts.bars.plain"));
    }

    private static String message(MeasureLine line, Against against) {
        boolean proven = line.is(Verdict.BETTER, against) || line.is(Verdict.WORSE, against);
        return line.view()
                .wording()
                .say(
                        "charts.bars." + against.id() + (proven ? "" : ".unproven"),
                        line.measure().label(),
                        line.view().wording().say(line.gain(against) > 0 ? "above" : "below"));
    }

    private static String describe(List<MeasureLine> bars, Wording wording) {
        return String.join(
                "; ", bars.stream().map(line -> describe(line, wording)).toList());
    }

    private static String describe(MeasureLine line, Wording wording) {
        Double reference = reference(line);
        return wording.say(
                "charts.bar.alt",
                line.measure().label(),
                line.shown(),
                reference == null ? "[z]" : Shapes.say(line.measure(), reference, wording));
    }
}
