package health.cx.evaluate.habit;

import health.cx.evaluate.Against;
import health.cx.evaluate.Comparison;
import health.cx.evaluate.Direction;
import health.cx.evaluate.Evaluation;
import health.cx.evaluate.Figure;
import health.cx.evaluate.Marker;
import health.cx.evaluate.Measure;
import health.cx.evaluate.Outcome;
import health.cx.evaluate.Period;
import health.cx.evaluate.Statistic;
import health.cx.evaluate.Verdict;
import health.cx.evaluate.Window;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The parts of one practice's habits. */
record Parts(String practiceId, Evaluation evaluation, OwnFigures figures, Habits.Staff staff) {

    private static final String VISITS = "visits_completed";

    List<HabitPart> of(Habit habit) {
        return habit.parts().stream()
                .map(id -> part(habit, id))
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .toList();
    }

    /** Null where the dictionary lacks the measure. */
    private @Nullable HabitPart part(Habit habit, String id) {
        return switch (id) {
            case Habit.STAFF -> staff(habit);
            case Habit.IMPROVED -> improved(habit);
            case Habit.MONTHS -> months(habit);
            default -> {
                Measure measure = measure(id);
                yield measure == null ? null : measured(habit, measure);
            }
        };
    }

    private @Nullable Measure measure(String id) {
        return evaluation.measures().stream()
                .filter(measure -> measure.id().equals(id))
                .findFirst()
                .orElse(null);
    }

    private HabitPart measured(Habit habit, Measure measure) {
        Window window = Objects.requireNonNull(evaluation.windows().get(measure.outcome()));
        Figure now = figures.of(window.current(), measure.id(), measure.primary());
        Figure before = figures.of(window.previous(), measure.id(), measure.primary());
        return told(habit, measure.id(), now, before, measure.target(), measure.direction());
    }

    /** What staff say of the touchpoint is held against the target of what patients say. */
    private @Nullable HabitPart staff(Habit habit) {
        Measure compassion = measure(Habit.COMPASSION);
        return compassion == null
                ? null
                : told(
                        habit,
                        Habit.STAFF,
                        staff.now().get(practiceId),
                        staff.before().get(practiceId),
                        compassion.target(),
                        compassion.direction());
    }

    private HabitPart told(
            Habit habit,
            String id,
            @Nullable Figure now,
            @Nullable Figure before,
            @Nullable Double target,
            Direction direction) {
        if (now == null) {
            return new HabitPart(practiceId, habit, id, null, 0L, null, target, null, Marker.NOT_AVAILABLE);
        }
        return new HabitPart(
                practiceId,
                habit,
                id,
                now.value(),
                now.n(),
                before == null ? null : before.value(),
                target,
                Habits.atTarget(now.value(), target, direction),
                now.marker());
    }

    /** Of the headline measures that can be judged against the window before, those that got better. */
    private HabitPart improved(Habit habit) {
        List<Verdict> verdicts = evaluation.comparisons().stream()
                .filter(one -> one.practiceId().equals(practiceId) && one.against() == Against.PREVIOUS)
                .filter(Comparison::headline)
                .map(Comparison::verdict)
                .filter(verdict -> verdict != null && verdict != Verdict.NOT_ENOUGH_DATA)
                .map(Objects::requireNonNull)
                .toList();
        long n = verdicts.size();
        long better =
                verdicts.stream().filter(verdict -> verdict == Verdict.BETTER).count();
        Double share = n == 0 ? null : Double.valueOf((double) better / (double) n);
        Marker marker = n == 0 ? Marker.NOT_AVAILABLE : null;
        return new HabitPart(practiceId, habit, Habit.IMPROVED, share, n, null, null, null, marker);
    }

    /** Back from the newest month of the visit log's window, as far as the trend reaches. */
    private HabitPart months(Habit habit) {
        Period window =
                Objects.requireNonNull(evaluation.windows().get(Outcome.LOG)).current();
        long months = 0;
        while (window != null && hasVisits(YearMonth.from(window.end()).minusMonths(months))) {
            months++;
        }
        Double value = window == null ? null : Double.valueOf((double) months);
        Marker marker = window == null ? Marker.NOT_AVAILABLE : null;
        return new HabitPart(practiceId, habit, Habit.MONTHS, value, months, null, null, null, marker);
    }

    private boolean hasVisits(YearMonth month) {
        Figure visits = figures.of(Period.ofMonths(month, month), VISITS, Statistic.COUNT);
        return visits != null && visits.value() != null && visits.value() > 0;
    }
}
