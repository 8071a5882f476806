package health.cx.evaluate.trend;

import health.cx.evaluate.Figure;
import health.cx.evaluate.Measure;
import health.cx.evaluate.Period;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import org.jspecify.annotations.Nullable;

/**
 * How a measure's primary statistic went over time, and which points are more than the usual up and down. Only figures
 * that are shown are points, so nothing of what is hidden can be told from the limits.
 *
 * @param practiceId the practice, or {@link Figure#NETWORK}
 * @param measureId which measure
 * @param points one per period that the measure is followed by, in the order of time, without gaps between periods
 * @param now the point of the newest mature period where it is part of a signal; null where it is not
 */
public record ControlChart(
        String practiceId,
        String measureId,
        List<ChartPoint> points,
        @Nullable ChartPoint now) {

    /**
     * The chart of these figures of one measure.
     *
     * @param figures at least one, of periods of one length that follow each other
     * @param breaks the months from which on the measure is taken otherwise than before
     * @param newest the newest mature period that the measure could have a figure for; null where there is none
     */
    public static ControlChart of(
            Measure measure, List<Figure> figures, NavigableSet<YearMonth> breaks, @Nullable Period newest) {
        List<ChartPoint> points = new ArrayList<>();
        for (int from = 0; from < figures.size(); ) {
            int to = from + 1;
            while (to < figures.size() && before(figures.get(to), breaks) == before(figures.get(from), breaks)) {
                to++;
            }
            boolean anew = points.stream().anyMatch(ChartPoint::counts);
            points.addAll(Stretch.of(measure, figures.subList(from, to), breaks).points(anew));
            from = to;
        }
        ChartPoint now = points.stream()
                .filter(point -> point.period().equals(newest))
                .filter(point -> !point.signals().isEmpty())
                .findFirst()
                .orElse(null);
        return new ControlChart(figures.get(0).practiceId(), measure.id(), List.copyOf(points), now);
    }

    /** How many breaks lie before or at the start of a figure's period: the same number, the same stretch. */
    private static int before(Figure figure, NavigableSet<YearMonth> breaks) {
        return breaks.headSet(YearMonth.from(figure.period().start()), true).size();
    }
}
