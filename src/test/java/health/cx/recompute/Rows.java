package health.cx.recompute;

import health.cx.recompute.Published.Key;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/** Which rows a {@code measures.csv} must have. */
record Rows(Recomputed recomputed) {

    private static final double RARE = 5;
    private static final Set<String> PER_HUNDRED =
            Set.of("complaints_per_100_visits", "hand_offs_failed_or_late_per_100_visits");

    /**
     * For every practice and the network: all measures in their windows and in the reported month, what logs and bills
     * say in every month, and what patients say in every period of the trend that the file has for them.
     */
    Set<Key> expected(Published published) {
        Set<String> owners = new TreeSet<>(recomputed.practices());
        owners.add(Scope.NETWORK);
        Set<Key> expected = new HashSet<>();
        owners.forEach(
                owner -> recomputed.outcomes().forEach((name, outcome) -> addFixed(expected, owner, name, outcome)));
        addTrends(expected, published);
        return expected;
    }

    private void addFixed(Set<Key> expected, String owner, Name name, Outcome outcome) {
        Calendar calendar = recomputed.calendar();
        boolean isAdjusted = recomputed.isAdjusted(name);
        if (!isAdjusted || !owner.equals(Scope.NETWORK)) {
            calendar.windows(outcome, owner).forEach(scope -> expected.add(new Key(scope, name)));
        }
        if (isAdjusted) {
            return;
        }
        if (!recomputed.isAnswer(name)) {
            expected.add(new Key(new Scope(owner, calendar.latest(), calendar.latest()), name));
        }
        if (!recomputed.isAnswer(name) && recomputed.knows(owner, name)) {
            followed(owner, name, outcome).forEach(scope -> expected.add(new Key(scope, name)));
        }
    }

    /** By month; what happens under five times a month by complete quarters, once there is one. */
    private List<Scope> followed(String owner, Name name, Outcome outcome) {
        List<YearMonth> months = recomputed.calendar().months(outcome, owner);
        List<Scope> byMonth =
                months.stream().map(month -> new Scope(owner, month, month)).toList();
        List<Scope> byQuarter = quarters(owner, months);
        return isRare(byMonth, name, outcome) && !byQuarter.isEmpty() ? byQuarter : byMonth;
    }

    private static List<Scope> quarters(String owner, List<YearMonth> months) {
        return months.stream()
                .filter(month -> month.getMonthValue() % 3 == 1 && months.contains(month.plusMonths(2)))
                .map(month -> new Scope(owner, month, month.plusMonths(2)))
                .toList();
    }

    private boolean isRare(List<Scope> months, Name name, Outcome outcome) {
        boolean isCount = name.statistic().equals("count");
        if (!isCount && !PER_HUNDRED.contains(name.measure())) {
            return false;
        }
        return months.stream()
                        .filter(scope -> recomputed.calendar().closed(outcome, scope))
                        .map(scope -> recomputed.of(scope).get(name))
                        .filter(figure -> figure != null && figure.n() > 0)
                        .map(Objects::requireNonNull)
                        .mapToDouble(figure -> isCount ? figure.n() : events(figure))
                        .average()
                        .orElse(RARE)
                < RARE;
    }

    private static double events(Figure perHundred) {
        return Math.rint(Objects.requireNonNull(perHundred.value()) * perHundred.n() / 100);
    }

    /** What one statistic of a measure is told of, all are. */
    private void addTrends(Set<Key> expected, Published published) {
        Map<List<String>, Set<Scope>> trends = new HashMap<>();
        published.cells().keySet().stream()
                .filter(key -> recomputed.isAnswer(key.name()))
                .forEach(key -> trends.computeIfAbsent(measure(key), measure -> new HashSet<>())
                        .add(key.scope()));
        trends.forEach((measure, scopes) -> recomputed.outcomes().keySet().stream()
                .filter(name -> recomputed.isAnswer(name) && name.measure().equals(measure.get(1)))
                .forEach(name -> scopes.forEach(scope -> expected.add(new Key(scope, name)))));
    }

    private static List<String> measure(Key key) {
        return List.of(key.scope().practice(), key.name().measure());
    }
}
