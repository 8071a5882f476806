package health.cx.evaluate.statistics;

import org.jspecify.annotations.Nullable;

/**
 * The median time to an event where some have not had it yet. The product-limit estimate: Kaplan EL, Meier P (1958),
 * Journal of the American Statistical Association 53, 457-481; the interval: Brookmeyer R, Crowley J (1982), Biometrics
 * 38, 29-41, by the times at which Greenwood's 95 % band, taken on the log scale, crosses one half.
 *
 * @param median the first time at which half or fewer are left; null while more than half are
 * @param lower lower end of the interval; null where the band does not cross
 * @param upper upper end of the interval; null where the band does not cross, as when most are still open
 */
public record KaplanMeier(
        @Nullable Double median,
        @Nullable Double lower,
        @Nullable Double upper) {

    /** A half that has come about by multiplication. */
    private static final double HALF = 0.5 + 1e-12;

    /**
     * From what happened at each time.
     *
     * @param times ascending
     * @param ended how many had the event at each time
     * @param open how many were last seen without it at each time; they count as at risk then
     */
    public static KaplanMeier of(double[] times, long[] ended, long[] open) {
        if (times.length != ended.length || times.length != open.length) {
            throw new IllegalArgumentException("a time needs both numbers");
        }
        long atRisk = 0;
        for (int i = 0; i < times.length; i++) {
            atRisk += ended[i] + open[i];
        }
        return follow(times, ended, open, atRisk);
    }

    private static KaplanMeier follow(double[] times, long[] ended, long[] open, long all) {
        double z = Normal.z(Interval.CONFIDENCE);
        double left = 1;
        double greenwood = 0;
        long atRisk = all;
        Double median = null;
        Double lower = null;
        Double upper = null;
        for (int i = 0; i < times.length && (median == null || upper == null); i++) {
            left *= 1 - (double) ended[i] / atRisk;
            // infinite once nobody is left: then the band has no more to say
            greenwood += (double) ended[i] / ((double) atRisk * (atRisk - ended[i]));
            double band = Double.isFinite(greenwood) ? Math.exp(z * Math.sqrt(greenwood)) : Double.NaN;
            median = median == null && left <= HALF ? Double.valueOf(times[i]) : median;
            lower = lower == null && left / band <= HALF ? Double.valueOf(times[i]) : lower;
            upper = upper == null && left * band <= HALF ? Double.valueOf(times[i]) : upper;
            atRisk -= ended[i] + open[i];
        }
        return new KaplanMeier(median, lower, upper);
    }
}
