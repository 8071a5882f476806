package health.cx.evaluate.compare;

import health.cx.evaluate.statistics.Mover;
import java.util.Collection;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One measure of all practices in two windows: a practice against its own past. */
public final class Periods {

    private static final double ROUNDING = 1e-9;

    private final double df;

    /** Entities are practice x window with more than one record: degrees of freedom are N - P - k. */
    public Periods(Collection<Standing> now, Collection<Standing> then) {
        this.df = Stream.concat(now.stream(), then.stream())
                        .filter(standing -> standing.n() > 1)
                        .mapToDouble(standing -> standing.n() - 1)
                        .sum()
                - Stream.concat(now.stream(), then.stream())
                        .mapToInt(one -> one.uncertainty() instanceof Uncertainty.Modelled some ? some.adjusters() : 0)
                        .max()
                        .orElse(0);
    }

    /** A practice's change; null where either figure is missing. */
    public @Nullable Difference change(Standing now, Standing then) {
        if (now.value() == null || then.value() == null) {
            return null;
        }
        double figure = now.known();
        double reference = then.known();
        if (now.uncertainty() instanceof Uncertainty.Bounds a && then.uncertainty() instanceof Uncertainty.Bounds b) {
            return Difference.bounded(figure, reference, Mover.difference(a.bounded(), b.bounded()));
        }
        if (now.uncertainty() instanceof Uncertainty.Modelled a
                && then.uncertainty() instanceof Uncertainty.Modelled b) {
            return Difference.tested(figure, reference, variance(a, b), df).beside(now.mix(), then.mix());
        }
        if (now.uncertainty() instanceof Uncertainty.Replicates a
                && then.uncertainty() instanceof Uncertainty.Replicates b) {
            return Difference.replicated(figure, reference, a.size(), i -> a.value(i) - b.value(i));
        }
        return Difference.plain(figure, reference);
    }

    /** V = V1 + V2 - 2 Cov: patients who are in both windows are their own control. */
    private static double variance(Uncertainty.Modelled now, Uncertainty.Modelled then) {
        double apart = now.score().variance() + then.score().variance();
        double variance = apart - 2 * now.score().covariance(then.score());
        // what is left of equal numbers after rounding is no variance
        return variance > ROUNDING * apart ? variance : 0;
    }
}
