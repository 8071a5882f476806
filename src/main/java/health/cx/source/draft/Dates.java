package health.cx.source.draft;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How a column writes days and times.
 *
 * @param kind days, times of day, or both
 * @param patterns that read it, the most frequent first
 * @param rivals that read just as much, but mean other days: which one is right can't be told
 * @param evidence what was read and what is ruled out, a sentence each
 * @param read how many values the patterns read
 * @param offset whether values carry an offset from UTC
 * @param earliest day seen; null for times of day
 * @param latest day seen; null for times of day
 */
record Dates(
        Kind kind,
        List<DatePattern> patterns,
        List<DatePattern> rivals,
        List<String> evidence,
        int read,
        boolean offset,
        @Nullable LocalDate earliest,
        @Nullable LocalDate latest) {

    private static final int PROBE = 40;
    private static final int MOST_PATTERNS = 3;

    /** A pattern with what it read. */
    private record Reading(DatePattern pattern, Map<Value, DatePattern.Meaning> read) {

        int times() {
            return read.keySet().stream().mapToInt(Value::times).sum();
        }
    }

    /** The patterns that read most of the values; empty where none does. */
    static Optional<Dates> of(List<Value> values) {
        List<DatePattern> likely = DatePattern.ALL.stream()
                .filter(p -> values.stream()
                        .limit(PROBE)
                        .anyMatch(v -> p.read(v.text()).isPresent()))
                .toList();
        List<Reading> readings = likely.stream().map(p -> reading(p, values)).toList();
        List<Reading> chosen = new ArrayList<>();
        List<Value> left = new ArrayList<>(values);
        for (Reading next = best(readings, left);
                next != null && chosen.size() < MOST_PATTERNS;
                next = best(readings, left)) {
            chosen.add(next);
            left.removeAll(next.read().keySet());
        }
        return chosen.isEmpty() ? Optional.empty() : Optional.of(found(chosen, readings, values));
    }

    private static Reading reading(DatePattern pattern, List<Value> values) {
        Map<Value, DatePattern.Meaning> read = new LinkedHashMap<>();
        values.forEach(value -> pattern.read(value.text()).ifPresent(meaning -> read.put(value, meaning)));
        return new Reading(pattern, read);
    }

    private static @Nullable Reading best(List<Reading> readings, List<Value> left) {
        Reading best = null;
        int most = 0;
        for (Reading reading : readings) {
            int times = left.stream()
                    .filter(reading.read()::containsKey)
                    .mapToInt(Value::times)
                    .sum();
            if (times > most) {
                most = times;
                best = reading;
            }
        }
        return best;
    }

    private static Dates found(List<Reading> chosen, List<Reading> readings, List<Value> values) {
        Reading first = chosen.get(0);
        int all = values.stream().mapToInt(Value::times).sum();
        List<String> evidence = new ArrayList<>();
        chosen.forEach(r -> evidence.add(r.pattern().text() + " reads " + r.times() + " of " + all));
        List<DatePattern> rivals = new ArrayList<>();
        for (Reading other : readings) {
            if (other.pattern().kind() != first.pattern().kind() || chosen.contains(other) || agree(first, other)) {
                continue;
            }
            Optional<Value> against = first.read().keySet().stream()
                    .filter(v -> !other.read().containsKey(v))
                    .findFirst();
            if (against.isEmpty()) {
                rivals.add(other.pattern());
            } else if (evidence.size() < 5) {
                evidence.add(other.pattern().text() + " is ruled out by "
                        + against.orElseThrow().place());
            }
        }
        List<LocalDate> days = first.read().values().stream()
                .map(DatePattern.Meaning::day)
                .filter(Objects::nonNull)
                .sorted()
                .toList();
        boolean offset = first.read().values().stream().anyMatch(DatePattern.Meaning::offset);
        return new Dates(
                first.pattern().kind(),
                chosen.stream().map(Reading::pattern).toList(),
                List.copyOf(rivals),
                List.copyOf(evidence),
                chosen.stream().mapToInt(Reading::times).sum(),
                offset,
                days.isEmpty() ? null : days.get(0),
                days.isEmpty() ? null : days.get(days.size() - 1));
    }

    /** Whether two readings never mean different things. */
    private static boolean agree(Reading one, Reading other) {
        return one.read().entrySet().stream().allMatch(e -> {
            DatePattern.Meaning meant = other.read().get(e.getKey());
            return meant == null || meant.equals(e.getValue());
        });
    }

    /** Whether the order of day and month can't be told. */
    boolean undecided() {
        return !rivals.isEmpty();
    }

    /** The same with one of the rivals in the place of the first pattern, and the question settled. */
    Dates settled(DatePattern right, String reason) {
        List<DatePattern> now = new ArrayList<>(patterns);
        now.set(0, right);
        List<String> why = new ArrayList<>(evidence);
        why.add(reason);
        return new Dates(kind, List.copyOf(now), List.of(), List.copyOf(why), read, offset, earliest, latest);
    }

    boolean shortYears() {
        return patterns.stream().anyMatch(DatePattern::shortYear);
    }
}
