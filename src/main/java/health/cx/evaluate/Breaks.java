package health.cx.evaluate;

import java.time.YearMonth;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The months from which on a measure is taken otherwise than before: by another version of the measure, of the
 * questionnaire, or of how patients are drawn. Where an item breaks, so does what is made of it.
 */
final class Breaks {

    private final Map<String, Measure> measures = new HashMap<>();
    private final Map<String, Map<String, Set<YearMonth>>> items = new HashMap<>();
    private final Map<String, Map<String, NavigableSet<YearMonth>>> found = new ConcurrentHashMap<>();

    Breaks(List<Measure> measures) {
        measures.forEach(measure -> this.measures.put(measure.id(), measure));
    }

    /** An item of an entity's surveys is asked otherwise from this month on. */
    void add(String entity, String itemId, YearMonth month) {
        found.clear();
        items.computeIfAbsent(entity, e -> new HashMap<>())
                .computeIfAbsent(itemId, i -> new TreeSet<>())
                .add(month);
    }

    /** Those of an entity's measure, ascending. */
    NavigableSet<YearMonth> of(String entity, Measure measure) {
        return found.computeIfAbsent(entity, e -> new ConcurrentHashMap<>())
                .computeIfAbsent(measure.id(), id -> Collections.unmodifiableNavigableSet(collect(entity, measure)));
    }

    private NavigableSet<YearMonth> collect(String entity, Measure measure) {
        NavigableSet<YearMonth> all =
                new TreeSet<>(items.getOrDefault(entity, Map.of()).getOrDefault(measure.id(), Set.of()));
        if (measure.since() != null) {
            all.add(measure.since());
        }
        for (String part : measure.parts()) {
            Measure known = measures.get(part);
            if (known != null) {
                all.addAll(collect(entity, known));
            }
        }
        return all;
    }

    /** The month of the last break that parts a period from an earlier one, or lies within either; null without one. */
    @Nullable
    YearMonth between(String entity, Measure measure, Period earlier, Period later) {
        YearMonth last = of(entity, measure).floor(YearMonth.from(later.end()));
        return last == null || !last.isAfter(YearMonth.from(earlier.start())) ? null : last;
    }

    /** Whether an entity's figure of this period can't be held against earlier ones, for a break lies in it. */
    boolean in(String entity, Measure measure, Period period) {
        YearMonth next = of(entity, measure).ceiling(YearMonth.from(period.start()));
        return next != null && !next.isAfter(YearMonth.from(period.end()));
    }
}
