package health.cx.evaluate.statistics;

import org.apache.commons.rng.UniformRandomProvider;

/**
 * A generator of pseudo-random numbers that is spelled out here, so that a seed gives the same figures on every Java and
 * with every library. SplitMix64: Steele GL, Lea D, Flood CH (2014), Fast splittable pseudorandom number generators,
 * OOPSLA '14. Not for secrets; not thread-safe.
 */
public final class SplitMix implements UniformRandomProvider {

    private static final long GOLDEN_GAMMA = 0x9e3779b97f4a7c15L;

    private long state;

    public SplitMix(long seed) {
        state = seed;
    }

    @Override
    public long nextLong() {
        state += GOLDEN_GAMMA;
        long mixed = (state ^ (state >>> 30)) * 0xbf58476d1ce4e5b9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94d049bb133111ebL;
        return mixed ^ (mixed >>> 31);
    }

    /** From 0 to {@code bound} - 1, each as likely to within bound / 2^32. */
    public int below(int bound) {
        return (int) (((nextLong() >>> 32) * bound) >>> 32);
    }

    /** How often each of {@code n} comes up when as many are drawn with replacement. */
    public int[] resample(int n) {
        int[] times = new int[n];
        for (int i = 0; i < n; i++) {
            times[below(n)]++;
        }
        return times;
    }

    /** From 0 to below 1. */
    public double uniform() {
        return (nextLong() >>> 11) * 0x1p-53;
    }
}
