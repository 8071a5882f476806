package health.cx.evaluate.habit;

import health.cx.evaluate.Direction;
import health.cx.evaluate.Evaluation;
import health.cx.evaluate.Figure;
import health.cx.evaluate.Practice;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The habits of all practices and of the network.
 *
 * @param parts in order of practice (the network first), habit and part
 * @param shares in order of practice and habit
 */
public record Habits(List<HabitPart> parts, List<HabitShare> shares) {

    /** Nothing at all. */
    public static final Habits NONE = new Habits(List.of(), List.of());

    /** What staff said of touchpoint 5, by practice, now and in the window before; {@link Figure#NETWORK} among them. */
    public record Staff(Map<String, Figure> now, Map<String, Figure> before) {}

    /** From the figures and verdicts of an evaluation, and what staff say. */
    public static Habits of(Evaluation evaluation, Staff staff) {
        List<HabitPart> parts = new ArrayList<>();
        List<HabitShare> shares = new ArrayList<>();
        Map<String, OwnFigures> own = OwnFigures.byPractice(evaluation);
        Stream.concat(Stream.of(Figure.NETWORK), evaluation.practices().stream().map(Practice::id))
                .forEach(id -> {
                    OwnFigures figures = Objects.requireNonNull(own.get(id));
                    for (Habit habit : Habit.values()) {
                        List<HabitPart> these = new Parts(id, evaluation, figures, staff).of(habit);
                        parts.addAll(these);
                        shares.add(share(id, habit, these));
                    }
                });
        return new Habits(List.copyOf(parts), List.copyOf(shares));
    }

    private static HabitShare share(String practiceId, Habit habit, List<HabitPart> parts) {
        List<Boolean> judged = parts.stream()
                .map(HabitPart::atTarget)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .toList();
        long at = judged.stream().filter(met -> met).count();
        Double share = judged.isEmpty() ? null : Double.valueOf((double) at / judged.size());
        return new HabitShare(practiceId, habit, judged.size(), share);
    }

    /** Those of one practice, or of the network. */
    public Habits of(String practiceId) {
        return new Habits(
                parts.stream()
                        .filter(part -> part.practiceId().equals(practiceId))
                        .toList(),
                shares.stream()
                        .filter(share -> share.practiceId().equals(practiceId))
                        .toList());
    }

    static @Nullable Boolean atTarget(@Nullable Double value, @Nullable Double target, Direction direction) {
        if (value == null || target == null) {
            return null;
        }
        return direction == Direction.LOWER_IS_BETTER ? value <= target : value >= target;
    }
}
