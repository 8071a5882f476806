package health.cx.report.sheets;

import static java.util.stream.Collectors.groupingBy;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Lists divided by practice when first asked for: a network has as many readers as practices, and each would go through all. */
final class ByPractice {

    private final IdentityHashMap<List<?>, Map<String, ? extends List<?>>> divided = new IdentityHashMap<>();

    /** What of a list is this practice's, in the list's order. */
    @SuppressWarnings("unchecked") // a list was divided into lists of what it holds
    synchronized <T> List<T> own(List<T> all, Function<T, String> practiceOf, String id) {
        Map<String, List<T>> lists = (Map<String, List<T>>)
                divided.computeIfAbsent(all, list -> all.stream().collect(groupingBy(practiceOf)));
        return lists.getOrDefault(id, List.of());
    }
}
