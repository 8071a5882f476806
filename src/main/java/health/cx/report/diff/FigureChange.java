package health.cx.report.diff;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A figure of which two issues say something else.
 *
 * @param practice whose; {@code *} for the network's own
 * @param start the first of its days
 * @param end the last of its days
 * @param change in what way it is another
 * @param before what the earlier issue says
 * @param after what the later issue says
 * @param difference after minus before; null where either has no value
 * @param why what may be the cause, of all that the issues tell
 */
public record FigureChange(
        String practice,
        String measure,
        String statistic,
        String start,
        String end,
        Change change,
        Said before,
        Said after,
        @Nullable Double difference,
        List<Cause> why) {

    static FigureChange of(FigureKey key, @Nullable Written before, @Nullable Written after, List<Cause> why) {
        Said was = before == null ? Said.NOTHING : before.said();
        Said is = after == null ? Said.NOTHING : after.said();
        return new FigureChange(
                key.practice(),
                key.measure(),
                key.statistic(),
                key.start(),
                key.end(),
                before == null ? Change.NEW : after == null ? Change.GONE : Change.of(was, is),
                was,
                is,
                difference(was.value(), is.value()),
                why);
    }

    /** Of the decimals that stand in the files, so that 0.3 - 0.1 is 0.2. */
    private static @Nullable Double difference(@Nullable Double before, @Nullable Double after) {
        return before == null || after == null
                ? null
                : Double.valueOf(BigDecimal.valueOf(after)
                        .subtract(BigDecimal.valueOf(before))
                        .doubleValue());
    }
}
