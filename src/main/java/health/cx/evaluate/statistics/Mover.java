package health.cx.evaluate.statistics;

import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * Square-and-add, the method of variance estimates recovery: an interval for a combination of independent estimates
 * from their own intervals, which keeps their asymmetry. Zou GY, Donner A (2008), Construction of confidence limits
 * about effect measures: a general approach, Statistics in Medicine 27, 1693-1702. With Wilson intervals the difference
 * is {@link Newcombe}'s.
 */
public final class Mover {

    private Mover() {}

    /** The interval of {@code a - b}, at the confidence of their own intervals. */
    public static Interval difference(Bounded a, Bounded b) {
        double d = a.value() - b.value();
        return new Interval(d - Math.hypot(a.below(), b.above()), d + Math.hypot(a.above(), b.below()));
    }

    /** The unweighted mean of estimates with its interval; at least one. */
    public static Bounded mean(List<Bounded> all) {
        if (all.isEmpty()) {
            throw new IllegalArgumentException("no mean of no estimates");
        }
        double mean = all.stream().mapToDouble(Bounded::value).sum() / all.size();
        Interval interval = new Interval(mean - reach(all, Bounded::below), mean + reach(all, Bounded::above));
        return new Bounded(mean, interval);
    }

    private static double reach(List<Bounded> all, ToDoubleFunction<Bounded> side) {
        double squares = 0;
        for (Bounded one : all) {
            squares += side.applyAsDouble(one) * side.applyAsDouble(one);
        }
        return Math.sqrt(squares) / all.size();
    }

    /**
     * A two-sided p-value that agrees with the 95 % interval: below 0.05 exactly where the interval leaves out 0. The
     * margin on the side of 0, in units of 1.96 standard errors, serves as the standard error of a z test.
     */
    public static double p(double difference, Interval interval) {
        if (difference == 0) {
            return 1;
        }
        double margin = difference > 0 ? difference - interval.lower() : interval.upper() - difference;
        return Normal.p(Normal.z(Interval.CONFIDENCE) * Math.abs(difference) / margin);
    }
}
