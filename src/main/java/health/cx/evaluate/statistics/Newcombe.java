package health.cx.evaluate.statistics;

/**
 * The hybrid score interval of a difference of two independent proportions, without continuity correction. Newcombe RG
 * (1998), Interval estimation for the difference between independent proportions: comparison of eleven methods,
 * Statistics in Medicine 17, 873-890, method 10.
 */
public final class Newcombe {

    private Newcombe() {}

    /** The 95 % interval of {@code x1 / n1 - x2 / n2}. */
    public static Interval difference(long x1, long n1, long x2, long n2) {
        return Mover.difference(Wilson.of(x1, n1), Wilson.of(x2, n2));
    }
}
