package health.cx.job;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Numbers keys in order of first appearance, so that no figure depends on the secret behind them. Who is unknown gets a
 * number of his own each time.
 */
final class Numbering {

    private final Map<Long, Integer> numbers = new HashMap<>();
    private int next;

    int of(@Nullable Long key) {
        return key == null ? next++ : numbers.computeIfAbsent(key, k -> next++);
    }
}
