package health.cx.report.release;

import health.cx.evaluate.Measure;
import health.cx.evaluate.Scale;
import health.cx.evaluate.Statistic;
import health.cx.report.sheets.Shapes;
import java.util.Objects;

/**
 * A measure of answers, its means and shares on one scale of 0 to 100.
 *
 * @param measure which
 */
record Answers(Measure measure) {

    double mean(Line line) {
        return (Objects.requireNonNull(line.value()) - least(line)) * unit(line);
    }

    /** How far it may lie from what is shown. */
    double half(Line line) {
        return Shapes.of(measure, line.statistic()).half() * unit(line);
    }

    private double least(Line line) {
        Scale scale = measure.scale();
        return line.statistic() == Statistic.MEAN && scale != null ? scale.min() : 0;
    }

    private double unit(Line line) {
        Scale scale = measure.scale();
        return switch (line.statistic()) {
            case TOP_BOX, MIDDLE_BOX, BOTTOM_BOX -> 100;
            case MEAN -> scale == null ? 1 : 100.0 / (scale.max() - scale.min());
            default -> 1;
        };
    }
}
