package health.cx.evaluate.segment;

import health.cx.evaluate.Marker;
import health.cx.evaluate.Measure;
import health.cx.evaluate.statistics.DerSimonianLaird.Estimated;
import health.cx.evaluate.statistics.EmpiricalBayes;
import health.cx.evaluate.statistics.Interval;
import health.cx.evaluate.statistics.StudentT;
import org.jspecify.annotations.Nullable;

/**
 * A measure of one level, ready to be told.
 *
 * @param measure which measure
 * @param n respondents, or visits with a wait
 * @param value null where there is none
 * @param variance of its sampling error; 0 where it isn't known
 * @param gap to the practice's other visits; null where there are none, or too few
 */
record Measured(
        Measure measure,
        long n,
        @Nullable Double value,
        double variance,
        @Nullable Gap gap) {

    private static final long LOW = 30;

    /** Whether it says something of how levels differ. */
    boolean isEstimate() {
        return value != null && variance > 0;
    }

    Estimated estimate() {
        return new Estimated(value == null ? Double.NaN : value, variance);
    }

    /** Told, and drawn towards the practice's own figure as the levels told with it suggest. */
    LevelFigure told(Place place, @Nullable Estimated practice, double between, int levels) {
        if (value == null) {
            return place.figure(measure.id(), n, null, null, null, null, Marker.NOT_AVAILABLE);
        }
        Marker marker = n < LOW ? Marker.SMALL_BASE : null;
        if (practice == null || !isEstimate() || levels < 2) {
            return place.figure(measure.id(), n, value, null, null, gap, marker);
        }
        EmpiricalBayes drawn = EmpiricalBayes.of(estimate(), practice, between, levels);
        return place.figure(measure.id(), n, value, drawn.value(), interval(drawn), gap, marker);
    }

    private Interval interval(EmpiricalBayes drawn) {
        Interval interval =
                StudentT.interval(drawn.value(), drawn.variance(), Math.max(1.0, (double) n - 1), Interval.CONFIDENCE);
        double highest = measure.unit().equals("score") ? 100 : Double.MAX_VALUE;
        return interval.within(0, highest);
    }

    LevelFigure hidden(Place place) {
        return place.hidden(measure.id());
    }
}
