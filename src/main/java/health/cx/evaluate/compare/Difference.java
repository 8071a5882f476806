package health.cx.evaluate.compare;

import health.cx.evaluate.statistics.ClusterBootstrap;
import health.cx.evaluate.statistics.Interval;
import health.cx.evaluate.statistics.Mover;
import health.cx.evaluate.statistics.StudentT;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A figure minus another.
 *
 * @param reference the other figure, of patients like those of the first where the figures are adjusted
 * @param value the difference
 * @param mix what the difference of the figures as observed holds more than that, because patients differ
 * @param interval 95 %; null where the sampling error is not known or there is none
 * @param p two-sided; null where there is no interval
 */
public record Difference(
        double reference,
        double value,
        double mix,
        @Nullable Interval interval,
        @Nullable Double p) {

    /** The same difference, told beside the figure as observed: the reference moves with it. */
    Difference beside(double mixOfFigure, double mixOfReference) {
        return new Difference(reference + mixOfFigure, value, mixOfFigure - mixOfReference, interval, p);
    }

    static Difference plain(double figure, double reference) {
        return new Difference(reference, figure - reference, 0, null, null);
    }

    /** With an interval that square-and-add gave. */
    static Difference bounded(double figure, double reference, Interval interval) {
        double value = figure - reference;
        return new Difference(reference, value, 0, interval, Mover.p(value, interval));
    }

    /** By a t test; without variance or degrees of freedom nothing can be said about chance. */
    static Difference tested(double figure, double reference, double variance, double df) {
        if (!(variance > 0 && df > 0)) {
            return plain(figure, reference);
        }
        double value = figure - reference;
        Interval interval = StudentT.interval(value, variance, df, Interval.CONFIDENCE);
        return new Difference(reference, value, 0, interval, StudentT.p(value / Math.sqrt(variance), df));
    }

    /** By replicates of the difference, NaN for one to leave out. */
    static Difference replicated(double figure, double reference, int replicates, IntToDoubleFunction difference) {
        double[] all = IntStream.range(0, replicates).mapToDouble(difference).toArray();
        var compared = ClusterBootstrap.compare(all);
        return compared == null
                ? plain(figure, reference)
                : new Difference(reference, figure - reference, 0, compared.interval(), compared.p());
    }
}
