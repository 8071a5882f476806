package health.cx.evaluate.score;

import health.cx.evaluate.Kind;
import health.cx.evaluate.Measure;
import health.cx.evaluate.Statistic;
import health.cx.evaluate.statistics.Bounded;
import health.cx.evaluate.statistics.Garwood;
import health.cx.evaluate.statistics.Wilson;
import java.util.List;

/** Numerator and denominator of a rate or frequency, pooled; the numerator alone is a count. */
public final class Tally implements Cell {

    /** A frequency is told per so many visits. */
    private static final int VISITS = 100;

    private long numerator;
    private long denominator;

    /** Adds to both. */
    public void add(long more, long of) {
        numerator += more;
        denominator += of;
    }

    /** How many were counted: the numerator. */
    public long events() {
        return numerator;
    }

    @Override
    public void addAll(Cell other) {
        Tally tally = (Tally) other;
        add(tally.numerator, tally.denominator);
    }

    @Override
    public List<Estimate> estimates(Measure measure) {
        if (measure.kind() == Kind.COUNT) {
            return List.of(count());
        }
        if (denominator == 0) {
            return List.of(Estimate.missing(Statistic.RATE, 0));
        }
        Bounded rate = measure.kind() == Kind.FREQUENCY
                ? Garwood.per(VISITS, numerator, denominator)
                : Wilson.of(numerator, denominator);
        return List.of(Estimate.of(Statistic.RATE, rate.value(), denominator, rate.interval()));
    }

    private Estimate count() {
        return Estimate.of(Statistic.COUNT, (double) numerator, numerator, null);
    }
}
