package health.cx.evaluate.drivers;

import java.util.EnumMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** How many visits were asked about and how many answered, by trait and value; empty is the value that nobody knows. */
final class Frame {

    /** Visits of one value of a trait. */
    record Count(long asked, long answered) {

        long silent() {
            return asked - answered;
        }

        Count plus(Count other) {
            return new Count(asked + other.asked, answered + other.answered);
        }
    }

    private final Map<Trait, TreeMap<String, Count>> counts = new EnumMap<>(Trait.class);

    void add(Trait trait, String value, long asked, long answered) {
        if (answered < 0 || answered > asked) {
            throw new IllegalArgumentException(trait + " " + value + ": " + answered + " of " + asked);
        }
        counts.computeIfAbsent(trait, t -> new TreeMap<>()).merge(value, new Count(asked, answered), Count::plus);
    }

    void addAll(Frame other) {
        other.counts.forEach((trait, values) ->
                values.forEach((value, count) -> add(trait, value, count.asked(), count.answered())));
    }

    SortedMap<String, Count> of(Trait trait) {
        return counts.getOrDefault(trait, new TreeMap<>());
    }

    /** All visits, whatever their traits. */
    Count all() {
        return of(Trait.WAIT).values().stream().reduce(new Count(0, 0), Count::plus);
    }
}
