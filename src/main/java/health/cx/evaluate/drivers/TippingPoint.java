package health.cx.evaluate.drivers;

import health.cx.evaluate.Against;
import health.cx.evaluate.Comparison;
import health.cx.evaluate.Measure;
import health.cx.evaluate.Verdict;
import java.util.List;
import java.util.Objects;

/**
 * By how many points a score would have to move to lose its verdict. A verdict stands while the difference D is at least
 * the practical threshold and its interval leaves out 0, so it falls when D has shrunk by |D| - max(threshold, half the
 * interval). Without a verdict, the threshold itself. If a share s of those who were asked is silent, they would have to
 * differ from those who answered by distance / s: the mean of all is then off by the distance.
 *
 * @param against {@code peers}, {@code previous}, or {@code none} where there is no verdict
 * @param distance in points, 0 or more
 */
record TippingPoint(String against, double distance) {

    static TippingPoint of(Measure measure, List<Comparison> comparisons) {
        for (Against against : List.of(Against.PEERS, Against.PREVIOUS)) {
            for (Comparison one : comparisons) {
                if (one.against() == against && one.measureId().equals(measure.id()) && found(one)) {
                    return new TippingPoint(against.id(), distance(one, measure.practical()));
                }
            }
        }
        return new TippingPoint("none", measure.practical());
    }

    private static boolean found(Comparison one) {
        return (one.verdict() == Verdict.BETTER || one.verdict() == Verdict.WORSE)
                && one.difference() != null
                && one.lower() != null
                && one.upper() != null;
    }

    private static double distance(Comparison one, double practical) {
        double half = (Objects.requireNonNull(one.upper()) - Objects.requireNonNull(one.lower())) / 2;
        return Math.max(0, Math.abs(Objects.requireNonNull(one.difference())) - Math.max(practical, half));
    }
}
