package health.cx.sample;

import java.util.Map;
import java.util.TreeMap;

/** Counts the planted dirt by its code. */
final class Tally {

    private final Map<String, Long> counts = new TreeMap<>();

    void count(String code) {
        counts.merge(code, 1L, Long::sum);
    }

    Map<String, Long> counts() {
        return counts;
    }
}
