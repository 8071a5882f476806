package health.cx.recompute;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Things that count in a practice and a month; what has no month counts nowhere. */
final class ByMonth<T> {

    private final Map<String, SortedMap<YearMonth, List<T>>> things = new HashMap<>();

    void add(String practice, @Nullable YearMonth month, T thing) {
        if (month != null) {
            things.computeIfAbsent(practice, k -> new TreeMap<>())
                    .computeIfAbsent(month, k -> new ArrayList<>())
                    .add(thing);
        }
    }

    List<T> in(Scope scope) {
        List<T> found = new ArrayList<>();
        things.forEach((practice, months) -> months.forEach((month, list) -> {
            if (scope.holds(practice, month)) {
                found.addAll(list);
            }
        }));
        return found;
    }
}
