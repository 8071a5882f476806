package health.cx.evaluate.disclose;

import java.util.List;

/** Whether a practice may see a mean of others: at least five of them, none with over half of what it rests on. */
public final class Aggregate {

    private static final int OTHERS = 5;

    private Aggregate() {}

    /** Whether a mean of others on these bases may be told. */
    public static boolean mayShow(List<Long> bases) {
        long all = bases.stream().mapToLong(base -> base).sum();
        return bases.size() >= OTHERS && bases.stream().allMatch(base -> 2 * base <= all);
    }
}
