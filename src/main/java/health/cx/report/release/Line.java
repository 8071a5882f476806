package health.cx.report.release;

import health.cx.evaluate.Figure;
import health.cx.evaluate.Marker;
import health.cx.evaluate.Measure;
import health.cx.evaluate.Period;
import health.cx.evaluate.Statistic;
import health.cx.report.sheets.Shapes;
import org.jspecify.annotations.Nullable;

/**
 * A row of {@code measures.csv}, as it is about to be written or as an earlier issue's file has it: all that a reader knows.
 * The sheets show the same figures.
 *
 * @param entity a practice, or {@link Figure#NETWORK}
 * @param period of which days
 * @param measureId which measure
 * @param statistic what of it
 * @param value rounded as it is shown; null where nothing is
 * @param n its base; null where it is not shown
 * @param isHidden whether it says that it is hidden
 * @param isEarlier whether an earlier issue says it
 */
public record Line(
        String entity,
        Period period,
        String measureId,
        Statistic statistic,
        @Nullable Double value,
        @Nullable Long n,
        boolean isHidden,
        boolean isEarlier) {

    /** Rows that follow one number through time. */
    record Series(String entity, String measureId, Statistic statistic) {}

    /** Which it belongs to. */
    Series series() {
        return new Series(entity, measureId, statistic);
    }

    /** The same where it is at hand, but not what is attacked. */
    Line told() {
        return isHidden ? new Line(entity, period, measureId, statistic, value, n, false, isEarlier) : this;
    }

    /** The same as an earlier issue's file would have it. */
    Line asEarlier() {
        return new Line(entity, period, measureId, statistic, value, n, false, true);
    }

    /** The row of a figure. */
    public static Line of(Figure figure, Measure measure) {
        return new Line(
                figure.practiceId(),
                figure.period(),
                figure.measureId(),
                figure.statistic(),
                Shapes.of(measure, figure.statistic()).roundedOrNull(figure.value()),
                figure.n(),
                figure.marker() == Marker.SUPPRESSED,
                false);
    }
}
