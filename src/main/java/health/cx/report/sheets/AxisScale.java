package health.cx.report.sheets;

import health.cx.evaluate.Measure;
import java.util.Collections;
import java.util.List;

/**
 * Where a value axis starts and ends. Minutes start at zero; scores and shares around what is drawn, in steps of five.
 */
record AxisScale(double floor, double ceiling, String format) {

    static AxisScale of(Measure measure, List<Double> drawn) {
        double least = Collections.min(drawn);
        double most = Collections.max(drawn);
        return switch (measure.unit()) {
            case "rate" -> new AxisScale(down(least - 0.02, 0.05), Math.min(1, up(most + 0.02, 0.05)), "0 %");
            case "score" -> new AxisScale(down(least - 2, 5), Math.min(100, up(most + 2, 5)), "0");
            default ->
                new AxisScale(0, up(Math.max(most, measure.target() == null ? 0 : measure.target()) * 1.1, 5), "0");
        };
    }

    private static double down(double value, double step) {
        return Math.max(0, Math.floor(value / step) * step);
    }

    private static double up(double value, double step) {
        return Math.max(step, Math.ceil(value / step) * step);
    }
}
