package health.cx.sample;

import java.util.EnumMap;
import java.util.Map;

/** Counts the planted dirt. */
final class Tally {

    private final Map<Dirt, Long> counts = new EnumMap<>(Dirt.class);

    void count(Dirt dirt) {
        counts.merge(dirt, 1L, Long::sum);
    }

    long of(Dirt dirt) {
        return counts.getOrDefault(dirt, 0L);
    }
}
