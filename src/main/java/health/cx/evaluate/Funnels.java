package health.cx.evaluate;

import health.cx.evaluate.compare.Funnel;
import health.cx.evaluate.compare.Standing;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

/** Draws the funnels of rates. */
final class Funnels {

    private Funnels() {}

    /** The points of all practices with a rate. */
    static List<FunnelPoint> of(Measure measure, Collection<Standing> standings) {
        List<Standing> rated =
                standings.stream().filter(one -> one.value() != null).toList();
        if (rated.isEmpty()) {
            return List.of();
        }
        Funnel funnel = Funnel.of(rated.stream().map(Funnels::share).toList());
        return rated.stream()
                .map(one -> new FunnelPoint(
                        one.practiceId(), measure.id(), funnel, one.n(), Objects.requireNonNull(one.value())))
                .toList();
    }

    private static Funnel.Share share(Standing one) {
        return new Funnel.Share(Math.round(Objects.requireNonNull(one.value()) * one.n()), one.n());
    }
}
