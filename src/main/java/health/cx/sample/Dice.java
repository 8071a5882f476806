package health.cx.sample;

import java.util.List;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.core.source64.SplitMix64;
import org.apache.commons.rng.core.source64.XoRoShiRo128PlusPlus;

/**
 * A stream of chance. It uses StrictMath and nothing that a processor may round its own way, because two machines must
 * write the same bytes.
 */
final class Dice {

    private final UniformRandomProvider source;

    private Dice(UniformRandomProvider source) {
        this.source = source;
    }

    /** A long stream of its own for each seed, number and purpose. */
    static Dice of(long seed, long number, String purpose) {
        long stream = mix(mix(seed, number), purpose.hashCode());
        return new Dice(new XoRoShiRo128PlusPlus(stream, mix(stream, 1)));
    }

    /** A short stream that is cheap to start. */
    static Dice brief(long seed, long number, long part) {
        return new Dice(new SplitMix64(mix(mix(seed, number), part)));
    }

    boolean chance(double probability) {
        return source.nextDouble() < probability;
    }

    /** From 0, inclusive, to 1, exclusive. */
    double fraction() {
        return source.nextDouble();
    }

    /** A whole number, both ends included. */
    int between(int lowest, int highest) {
        return source.nextInt(lowest, highest + 1);
    }

    <T> T pick(List<T> from) {
        return from.get(source.nextInt(from.size()));
    }

    /** Standard normal, by Marsaglia's polar method. */
    double normal() {
        while (true) {
            double x = 2 * source.nextDouble() - 1;
            double y = 2 * source.nextDouble() - 1;
            double s = x * x + y * y;
            if (s > 0 && s < 1) {
                return x * StrictMath.sqrt(-2 * StrictMath.log(s) / s);
            }
        }
    }

    /** Log-normal with a given median. */
    double around(double median, double sigma) {
        return median * StrictMath.exp(sigma * normal());
    }

    private static long mix(long a, long b) {
        long z = a * 0x9E3779B97F4A7C15L + b + 0x632BE59BD9B4E019L;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
