package health.cx.evaluate.drivers;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The correlation of ranks; equal values share the mean of their ranks. Spearman C (1904), The proof and measurement of
 * association between two things, American Journal of Psychology 15, 72-101.
 */
final class Spearman {

    private Spearman() {}

    /** From -1 to 1; null where one of the two does not vary. */
    static @Nullable Double of(double[] x, double[] y) {
        double[] a = Effect.centred(ranks(x), new int[x.length]);
        double[] b = Effect.centred(ranks(y), new int[y.length]);
        double product = 0;
        double squareOfA = 0;
        double squareOfB = 0;
        for (int i = 0; i < a.length; i++) {
            product += a[i] * b[i];
            squareOfA += a[i] * a[i];
            squareOfB += b[i] * b[i];
        }
        return squareOfA == 0 || squareOfB == 0 ? null : product / Math.sqrt(squareOfA * squareOfB);
    }

    private static double[] ranks(double... values) {
        Integer[] order = IntStream.range(0, values.length)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> values[i]))
                .toArray(Integer[]::new);
        double[] ranks = new double[values.length];
        for (int from = 0; from < order.length; ) {
            int to = from;
            while (to < order.length && values[order[to]] == values[order[from]]) {
                to++;
            }
            double mean = (from + 1 + to) / 2.0;
            Arrays.stream(order, from, to).forEach(i -> ranks[i] = mean);
            from = to;
        }
        return ranks;
    }
}
