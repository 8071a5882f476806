package health.cx.recompute;

import health.cx.recompute.Published.Key;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Which rows a {@code measures.csv} must have. */
record Rows(Recomputed recomputed) {

    /**
     * For every practice and the network: all measures in their windows and in the reported month, what logs and bills
     * say in every month, and what patients say in every period of which the file has any answer.
     */
    Set<Key> expected(Published published) {
        Set<String> owners = new TreeSet<>(recomputed.practices());
        owners.add(Scope.NETWORK);
        Set<Scope> trend = new HashSet<>();
        published.cells().keySet().stream()
                .filter(key -> recomputed.isAnswer(key.name()))
                .forEach(key -> trend.add(key.scope()));
        Set<Key> expected = new HashSet<>();
        for (String owner : owners) {
            recomputed.outcomes().forEach((name, outcome) -> {
                Calendar calendar = recomputed.calendar();
                List<Scope> months = calendar.months().stream()
                        .map(month -> new Scope(owner, month, month))
                        .toList();
                List<Scope> windows = calendar.windows(outcome, owner);
                windows.forEach(scope -> expected.add(new Key(scope, name)));
                expected.add(new Key(months.get(months.size() - 1), name));
                if (!recomputed.isAnswer(name)) {
                    months.forEach(scope -> expected.add(new Key(scope, name)));
                }
            });
        }
        trend.forEach(scope -> recomputed.outcomes().keySet().stream()
                .filter(recomputed::isAnswer)
                .forEach(name -> expected.add(new Key(scope, name))));
        return expected;
    }
}
