package health.cx.report.sheets;

import health.cx.evaluate.Measure;
import health.cx.report.excel.Axis;
import java.util.Collections;
import java.util.List;

/** Where axes start and end: at round numbers around what is drawn. */
final class AxisScale {

    /** Gridlines that a reader takes in at a glance. */
    private static final int INTERVALS = 5;

    private AxisScale() {}

    /** Of a measure. Minutes start at zero; scores and shares around what is drawn, in steps of five. */
    static Axis of(Measure measure, String title, List<Double> drawn) {
        double least = Collections.min(drawn);
        double most = Collections.max(drawn);
        return switch (measure.unit()) {
            case "rate" ->
                fives(title, "0 %", Math.max(0, down(least - 0.02, 0.05)), Math.min(1, up(most + 0.02, 0.05)), 0.05);
            case "score" -> scores(title, Math.max(0, down(least - 2, 5)), Math.min(100, up(most + 2, 5)));
            default ->
                fives(
                        title,
                        "0",
                        0,
                        Math.max(5, up(Math.max(most, measure.target() == null ? 0 : measure.target()) * 1.1, 5)),
                        5);
        };
    }

    /** Of scores. */
    static Axis scores(String title, double floor, double ceiling) {
        return fives(title, "0", floor, ceiling, 5);
    }

    /** Around numbers of whatever size. */
    static Axis around(String title, String format, List<Double> drawn) {
        double low = Collections.min(drawn);
        double high = Collections.max(drawn);
        double step = round(Math.max(high - low, 1e-3) / INTERVALS);
        return new Axis(title, format, down(low, step), up(high, step), step);
    }

    /** The next of 1, 2, 5, 10, 20 and so on. */
    private static double round(double step) {
        double power = Math.pow(10, Math.floor(Math.log10(step)));
        double digits = step / power;
        return power * (digits <= 1 ? 1 : digits <= 2 ? 2 : digits <= 5 ? 5 : 10);
    }

    /** Four or five gridlines at multiples of five. */
    private static Axis fives(String title, String format, double floor, double ceiling, double five) {
        int fives = (int) Math.round((ceiling - floor) / five);
        int steps = fives % 5 == 0 ? 5 : fives % 4 == 0 ? 4 : fives % 3 == 0 ? 3 : Math.max(1, Math.min(fives, 5));
        return new Axis(title, format, floor, ceiling, (ceiling - floor) / steps);
    }

    private static double down(double value, double step) {
        return Math.floor(value / step) * step;
    }

    private static double up(double value, double step) {
        return Math.ceil(value / step) * step;
    }
}
