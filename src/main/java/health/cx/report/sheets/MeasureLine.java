package health.cx.report.sheets;

import health.cx.evaluate.Against;
import health.cx.evaluate.Comparison;
import health.cx.evaluate.Direction;
import health.cx.evaluate.Figure;
import health.cx.evaluate.FunnelPoint;
import health.cx.evaluate.Marker;
import health.cx.evaluate.Measure;
import health.cx.evaluate.Period;
import health.cx.evaluate.Ranking;
import health.cx.evaluate.Statistic;
import health.cx.evaluate.Verdict;
import health.cx.evaluate.Window;
import org.jspecify.annotations.Nullable;

/** One measure of one practice (or of the network) in the windows that verdicts compare. */
record MeasureLine(View view, String practiceId, Measure measure) {

    private @Nullable Window window() {
        return view.window(measure.outcome());
    }

    @Nullable
    Figure now(Statistic statistic) {
        Window window = window();
        return window == null ? null : figure(window.current(), statistic);
    }

    @Nullable
    Figure now() {
        return now(measure.primary());
    }

    @Nullable
    Figure before() {
        Window window = window();
        return window == null ? null : figure(window.previous(), measure.primary());
    }

    @Nullable
    Figure lastYear() {
        Window window = window();
        return window == null ? null : figure(window.lastYear(), measure.primary());
    }

    /** What trends and verdicts are about, in any period. */
    @Nullable
    Figure primary(Period period) {
        return figure(period, measure.primary());
    }

    private @Nullable Figure figure(@Nullable Period period, Statistic statistic) {
        return view.figure(practiceId, period, measure.id(), statistic);
    }

    @Nullable
    Double value() {
        Figure now = now();
        return now == null ? null : now.value();
    }

    @Nullable
    Comparison against(Against against) {
        return view.comparison(practiceId, measure.id(), against);
    }

    /** Where the practice stands among others; null where nothing is said of that. */
    @Nullable
    Ranking ranking() {
        return view.ranking(practiceId, measure.id());
    }

    /** Where the practice's rate lies among all; null for what is no rate. */
    @Nullable
    FunnelPoint funnel() {
        return view.funnel(practiceId, measure.id());
    }

    @Nullable
    Verdict verdict(Against against) {
        Comparison comparison = against(against);
        return comparison == null ? null : comparison.verdict();
    }

    boolean is(Verdict verdict, Against against) {
        return verdict(against) == verdict;
    }

    /** The difference so that more is better, in steps of what matters; zero where there is none. */
    double gain(Against against) {
        Comparison comparison = against(against);
        if (comparison == null || comparison.difference() == null || measure.direction() == Direction.NEUTRAL) {
            return 0;
        }
        double better =
                measure.direction() == Direction.LOWER_IS_BETTER ? -comparison.difference() : comparison.difference();
        return measure.practical() > 0 ? better / measure.practical() : better;
    }

    /** What stands where a figure is missing: its marker, or {@code [x]}. */
    static String marker(@Nullable Figure figure) {
        Marker marker = figure == null ? null : figure.marker();
        return marker == null ? Marker.NOT_AVAILABLE.text() : marker.text();
    }

    /** The figure in words for a sentence; null where there is none. */
    @Nullable
    String say() {
        Double value = value();
        return value == null ? null : Shapes.say(measure, value, view.wording());
    }

    /** The figure in words, or its marker. */
    String shown() {
        String words = say();
        return words == null ? marker(now()) : words;
    }
}
