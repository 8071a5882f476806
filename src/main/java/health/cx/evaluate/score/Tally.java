package health.cx.evaluate.score;

import health.cx.evaluate.Kind;
import health.cx.evaluate.Measure;
import health.cx.evaluate.Statistic;
import health.cx.evaluate.statistics.Wilson;
import java.util.List;

/** Numerator and denominator of a rate, pooled; the numerator alone is a count. */
public final class Tally implements Cell {

    private long numerator;
    private long denominator;

    /** Adds to both. */
    public void add(long more, long of) {
        numerator += more;
        denominator += of;
    }

    @Override
    public void addAll(Cell other) {
        Tally tally = (Tally) other;
        add(tally.numerator, tally.denominator);
    }

    @Override
    public List<Estimate> estimates(Measure measure) {
        return List.of(measure.kind() == Kind.COUNT ? count() : rate());
    }

    private Estimate count() {
        return Estimate.of(Statistic.COUNT, (double) numerator, numerator, null);
    }

    private Estimate rate() {
        if (denominator == 0) {
            return Estimate.missing(Statistic.RATE, 0);
        }
        var rate = Wilson.of(numerator, denominator);
        return Estimate.of(Statistic.RATE, rate.value(), denominator, rate.interval());
    }
}
