package health.cx.evaluate.segment;

import health.cx.evaluate.Figure;
import health.cx.evaluate.score.Distribution;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The completed visits of one window by practice, segment and level, with their waits as counts per distinct value.
 * What is entered for a practice counts for the network too, providers excepted.
 */
public final class Visits {

    private static final Comparator<String> IN_ORDER = Segment::inOrder;

    /** The visits of a level. */
    static final class Level {

        private final Distribution waits = new Distribution();
        private long visits;

        long visits() {
            return visits;
        }

        Distribution waits() {
            return waits;
        }

        private void add(@Nullable Double wait, long more) {
            visits += more;
            if (wait != null) {
                waits.add(wait, more);
            }
        }
    }

    private record Place(String practiceId, Segment segment) {}

    private final Map<Place, SortedMap<String, Level>> levels = new HashMap<>();

    /** Adds visits of a level that waited so many minutes, or of whose wait nothing is known. */
    public void add(String practiceId, Segment segment, String level, @Nullable Double wait, long visits) {
        if (visits < 1 || (wait != null && !Double.isFinite(wait))) {
            throw new IllegalArgumentException(segment.id() + " '" + level + "': " + visits + " visits of " + wait);
        }
        enter(practiceId, segment, level, wait, visits);
        if (segment != Segment.PROVIDER) {
            enter(Figure.NETWORK, segment, level, wait, visits);
        }
    }

    private void enter(String practiceId, Segment segment, String level, @Nullable Double wait, long visits) {
        levels.computeIfAbsent(new Place(practiceId, segment), place -> new TreeMap<>(IN_ORDER))
                .computeIfAbsent(level, name -> new Level())
                .add(wait, visits);
    }

    /** A practice's levels of a segment, in the order shown. */
    SortedMap<String, Level> of(String practiceId, Segment segment) {
        return levels.getOrDefault(new Place(practiceId, segment), new TreeMap<>(IN_ORDER));
    }
}
