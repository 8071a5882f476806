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
    private @Nullable Long last;
    private int numberOfLast;

    int of(@Nullable Long key) {
        if (key == null) {
            return next++;
        }
        if (!key.equals(last)) { // rows of one key come one after the other
            numberOfLast = numbers.computeIfAbsent(key, k -> next++);
            last = key;
        }
        return numberOfLast;
    }
}
