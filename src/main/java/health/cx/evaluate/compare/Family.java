package health.cx.evaluate.compare;

import health.cx.evaluate.Comparison;
import health.cx.evaluate.Direction;
import health.cx.evaluate.Remark;
import health.cx.evaluate.Verdict;
import health.cx.evaluate.statistics.BenjaminiHochberg;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The comparisons of one practice with one other side. Headline measures get verdicts after Benjamini-Hochberg within
 * the family; everything else is exploratory.
 */
public final class Family {

    private static final double ALPHA = 0.05;
    /** All values are alike. */
    private static final Remark NO_SPREAD = Remark.of("no-spread");

    private Family() {}

    /** The comparisons in the order of the drafts. */
    public static List<Comparison> judge(List<Draft> drafts) {
        double[] adjusted = BenjaminiHochberg.adjust(drafts.stream()
                .filter(Draft::tested)
                .map(draft -> Objects.requireNonNull(draft.difference()))
                .mapToDouble(difference -> Objects.requireNonNull(difference.p()))
                .toArray());
        List<Comparison> judged = new ArrayList<>();
        int next = 0;
        for (Draft draft : drafts) {
            judged.add(judge(draft, draft.tested() ? Double.valueOf(adjusted[next++]) : null));
        }
        return judged;
    }

    private static Comparison judge(Draft draft, @Nullable Double adjusted) {
        Difference difference = draft.difference();
        var interval = difference == null ? null : difference.interval();
        boolean headline = draft.measure().headline();
        return new Comparison(
                draft.practiceId(),
                draft.measure().id(),
                draft.measure().primary(),
                draft.against(),
                headline,
                difference == null ? null : difference.reference(),
                difference == null ? null : difference.mix(),
                difference == null ? null : difference.value(),
                interval == null ? null : interval.lower(),
                interval == null ? null : interval.upper(),
                difference == null || (headline && adjusted == null) ? null : difference.p(),
                adjusted,
                headline ? verdict(draft, adjusted) : null,
                reason(draft, adjusted));
    }

    private static Verdict verdict(Draft draft, @Nullable Double adjusted) {
        Difference difference = draft.difference();
        if (adjusted == null || difference == null || (draft.differ() && draft.unreliable() != null)) {
            return Verdict.NOT_ENOUGH_DATA;
        }
        boolean matters = Math.abs(difference.value()) >= draft.measure().practical();
        if (!draft.differ() || adjusted >= ALPHA || !matters) {
            return Verdict.NO_RELIABLE_DIFFERENCE;
        }
        boolean higherIsBetter = draft.measure().direction() == Direction.HIGHER_IS_BETTER;
        return difference.value() > 0 == higherIsBetter ? Verdict.BETTER : Verdict.WORSE;
    }

    private static @Nullable Remark reason(Draft draft, @Nullable Double adjusted) {
        if (draft.obstacle() != null) {
            return draft.obstacle();
        }
        if (draft.measure().headline() && adjusted == null) {
            return NO_SPREAD;
        }
        return draft.differ() ? draft.unreliable() : null;
    }
}
