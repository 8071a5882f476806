package health.cx.evaluate.statistics;

import org.apache.commons.statistics.distribution.ChiSquaredDistribution;

/**
 * The exact interval of a frequency. Garwood F (1936), Fiducial limits for the Poisson distribution, Biometrika 28,
 * 437-442.
 */
public final class Garwood {

    private Garwood() {}

    /** The 95 % interval of the number of events per so many units, of which {@code n} were watched. */
    public static Bounded per(int units, long events, long n) {
        Interval counts = of(events, Interval.CONFIDENCE);
        double scale = units / (double) n;
        return new Bounded(events * scale, new Interval(counts.lower() * scale, counts.upper() * scale));
    }

    /** The interval of the expected number of events where so many were seen. */
    static Interval of(long events, double confidence) {
        if (events < 0) {
            throw new IllegalArgumentException("not a number of events: " + events);
        }
        double tail = (1 - confidence) / 2;
        double lower = events == 0 ? 0 : chiSquared(events).inverseCumulativeProbability(tail) / 2;
        return new Interval(lower, chiSquared(events + 1).inverseSurvivalProbability(tail) / 2);
    }

    private static ChiSquaredDistribution chiSquared(long events) {
        return ChiSquaredDistribution.of(2.0 * events);
    }
}
