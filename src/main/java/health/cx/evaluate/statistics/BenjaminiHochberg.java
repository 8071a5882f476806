package health.cx.evaluate.statistics;

import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Adjustment of p-values for many tests by the false discovery rate. Benjamini Y, Hochberg Y (1995), Controlling the
 * false discovery rate, Journal of the Royal Statistical Society B 57, 289-300, as adjusted p-values (step up).
 */
public final class BenjaminiHochberg {

    private BenjaminiHochberg() {}

    /** The adjusted p-values in the order given: min over larger p of p m / rank, at most 1. */
    public static double[] adjust(double... p) {
        for (double one : p) {
            if (!(one >= 0 && one <= 1)) {
                throw new IllegalArgumentException("not a p-value: " + one);
            }
        }
        return stepUp(p);
    }

    static double[] stepUp(double[] p) {
        int m = p.length;
        int[] fromLargest = IntStream.range(0, m)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> -p[i]))
                .mapToInt(Integer::intValue)
                .toArray();
        double[] adjusted = new double[m];
        double least = 1;
        for (int k = 0; k < m; k++) {
            least = Math.min(least, p[fromLargest[k]] * m / (m - k));
            adjusted[fromLargest[k]] = least;
        }
        return adjusted;
    }
}
