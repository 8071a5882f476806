package health.cx.report.release;

import health.cx.evaluate.Figure;
import health.cx.evaluate.Marker;
import health.cx.evaluate.disclose.Policy;
import health.cx.evaluate.segment.LevelFigure;
import health.cx.evaluate.segment.Way;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Attacks the numbers of answers behind hidden levels of one score divided one way, as the sheets of all practices and of the
 * network show them: levels add up to the score's own number, and practices' levels to the network's. What is left when all
 * that is shown is taken away bounds what is hidden; bounds are handed on until nothing changes. What is hidden together has
 * to hold enough answers, and each number to stay open. Of two or more that hold so many together the means are open where
 * answers are middling, so numbers are all that is attacked.
 */
final class DivisionAttack {

    /** Under every policy, as segments keep to it. */
    private static final Policy POLICY = Policy.OWN;

    private static final int ROUNDS = 8;

    private final Map<Cell, Range> hidden = new TreeMap<>();
    private final List<Sum> sums = new ArrayList<>();

    /** Ways of dividing that tell too much. */
    private final Set<Way> telling = new HashSet<>();

    private record Cell(String entity, String level) implements Comparable<Cell> {

        @Override
        public int compareTo(Cell other) {
            int byEntity = entity.compareTo(other.entity);
            return byEntity == 0 ? level.compareTo(other.level) : byEntity;
        }
    }

    /** How many answers hidden cells hold together, which nobody could tell without the levels of this way. */
    private record Sum(Way way, List<Cell> cells, double number) {}

    /**
     * @param rows of one score and one segment, all entities'
     * @param totals how many answered the score, by entity; without those that don't tell
     * @param untold whose score is hidden itself
     * @param members the practices that the network is made of
     */
    DivisionAttack(List<LevelFigure> rows, Map<String, Long> totals, Set<String> untold, Set<String> members) {
        Map<String, List<LevelFigure>> byEntity = new TreeMap<>();
        Map<String, List<LevelFigure>> byLevel = new TreeMap<>();
        for (LevelFigure row : rows) {
            byEntity.computeIfAbsent(row.practiceId(), any -> new ArrayList<>()).add(row);
            if (members.contains(row.practiceId())) {
                byLevel.computeIfAbsent(row.level(), any -> new ArrayList<>()).add(row);
            }
            Long n = row.n();
            if (n == null) {
                hidden.put(cell(row), new Range(0, Whole.MOST));
            } else if ((n > 0 && n < POLICY.mean()) || (n > 0 && untold.contains(row.practiceId()))) {
                telling.add(row.way());
            }
        }
        byEntity.forEach((entity, some) -> add(some.get(0).way(), some, totals.get(entity)));
        byEntity.getOrDefault(Figure.NETWORK, List.of())
                .forEach(row -> add(row.way(), byLevel.getOrDefault(row.level(), List.of()), row.n()));
    }

    private void add(Way way, List<LevelFigure> parts, @Nullable Long whole) {
        if (whole != null) {
            double shown = parts.stream()
                    .map(LevelFigure::n)
                    .filter(Objects::nonNull)
                    .mapToDouble(Long::doubleValue)
                    .sum();
            List<Cell> cells = parts.stream()
                    .filter(row -> row.marker() == Marker.SUPPRESSED)
                    .map(DivisionAttack::cell)
                    .toList();
            sums.add(new Sum(way, cells, whole - shown));
        }
    }

    private static Cell cell(LevelFigure row) {
        return new Cell(row.practiceId(), row.level());
    }

    /** The ways that tell a number of too few, or levels of what is hidden as a whole; of practices' beside the network's its own. */
    Stream<Way> leaks() {
        for (Sum sum : sums) {
            if (isOfTooFew(sum)) {
                telling.add(sum.way());
            }
        }
        for (int round = 0; round < ROUNDS && telling.isEmpty(); round++) {
            boolean isNew = false;
            for (Sum sum : sums) {
                isNew |= narrow(sum);
            }
            if (!isNew) {
                break;
            }
        }
        return telling.stream();
    }

    private static boolean isOfTooFew(Sum sum) {
        return !sum.cells().isEmpty() && sum.number() > Chain.EXACT && sum.number() < POLICY.mean() - Chain.EXACT;
    }

    private boolean narrow(Sum sum) {
        boolean isNew = false;
        Map<Cell, Range> before = new HashMap<>();
        sum.cells().forEach(cell -> before.put(cell, Objects.requireNonNull(hidden.get(cell))));
        double least = before.values().stream().mapToDouble(Range::least).sum();
        double most = before.values().stream().mapToDouble(Range::most).sum();
        for (Map.Entry<Cell, Range> one : before.entrySet()) {
            Range own = one.getValue();
            Range now = new Range(
                    Math.max(own.least(), sum.number() - (most - own.most())),
                    Math.min(own.most(), sum.number() - (least - own.least())));
            if (now.most() >= now.least() && now.width() < own.width() - Chain.EXACT) {
                hidden.put(one.getKey(), now);
                isNew = true;
                if (isTold(now)) {
                    telling.add(sum.way());
                }
            }
        }
        return isNew;
    }

    private static boolean isTold(Range number) {
        return number.most() > Chain.EXACT
                && number.least() < POLICY.mean() - Chain.EXACT
                && number.width() < POLICY.openCount() - Chain.EXACT;
    }
}
