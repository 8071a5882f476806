package health.cx.evaluate.compare;

import health.cx.evaluate.statistics.Interval;
import health.cx.evaluate.statistics.Normal;
import health.cx.evaluate.statistics.Quantiles;
import java.util.List;

/**
 * The funnel of shares: between which limits the share of a practice of n lies by chance, wider by what practices differ
 * anyway. On the arcsine scale y = asin(sqrt(r / n)) with standard error 1 / (2 sqrt(n)); z-scores are winsorised at 10 %
 * on each side before phi = sum z^2 / P and tau^2 = max(0, (P phi - (P - 1)) / (sum w - sum w^2 / sum w)), w = 4 n, are
 * estimated. Spiegelhalter DJ (2005), Funnel plots for comparing institutional performance, Statistics in Medicine 24,
 * 1185-1202; (2005), Handling over-dispersion of performance indicators, Quality and Safety in Health Care 14, 347-351.
 *
 * @param centre the pooled share, 0 to 1
 * @param dispersion tau^2 on the arcsine scale, 0 where practices differ by no more than chance
 */
public record Funnel(double centre, double dispersion) {

    private static final double WINSORISED = 0.1;
    private static final double USUAL = 0.95;
    private static final double EXTREME = 0.998;

    /** A share of one entity. */
    public record Share(long numerator, long denominator) {}

    /** The funnel of these shares; their denominators are above 0. */
    public static Funnel of(List<Share> shares) {
        double numerator = shares.stream().mapToLong(Share::numerator).sum();
        double denominator = shares.stream().mapToLong(Share::denominator).sum();
        double centre = numerator / denominator;
        double[] z = shares.stream().mapToDouble(share -> z(share, centre)).toArray();
        double[] sorted = z.clone();
        java.util.Arrays.sort(sorted);
        long[] once = new long[z.length];
        java.util.Arrays.fill(once, 1);
        Quantiles quantiles = new Quantiles(sorted, once);
        double low = quantiles.type7(WINSORISED);
        double high = quantiles.type7(1 - WINSORISED);
        double squares = 0;
        double weights = 0;
        double weightsSquared = 0;
        for (int i = 0; i < z.length; i++) {
            double held = Math.max(low, Math.min(high, z[i]));
            squares += held * held;
            double weight = 4.0 * shares.get(i).denominator();
            weights += weight;
            weightsSquared += weight * weight;
        }
        double room = weights - weightsSquared / weights;
        double dispersion = room > 0 ? Math.max(0, (squares - (z.length - 1)) / room) : 0;
        return new Funnel(centre, dispersion);
    }

    private static double z(Share share, double centre) {
        double y = angle((double) share.numerator() / (double) share.denominator());
        return 2 * Math.sqrt((double) share.denominator()) * (y - angle(centre));
    }

    private static double angle(double share) {
        return Math.asin(Math.sqrt(share));
    }

    /** The 95 % limits at n visits or bills. */
    public Interval usual(long n) {
        return limits(n, USUAL);
    }

    /** The 99.8 % limits at n visits or bills. */
    public Interval extreme(long n) {
        return limits(n, EXTREME);
    }

    /** The limits at n visits or bills with this confidence. */
    public Interval limits(long n, double confidence) {
        double margin = Normal.z(confidence) * Math.sqrt(1 / (4.0 * n) + dispersion);
        double low = Math.max(0, angle(centre) - margin);
        double high = Math.min(Math.PI / 2, angle(centre) + margin);
        return new Interval(square(Math.sin(low)), square(Math.sin(high)));
    }

    private static double square(double x) {
        return x * x;
    }
}
