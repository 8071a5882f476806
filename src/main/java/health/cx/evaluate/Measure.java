package health.cx.evaluate;

import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One entry of the measure dictionary.
 *
 * @param id stable id, for example {@code wait_to_be_seen_minutes}; an item's id is its measure id
 * @param label for people, for example {@code Wait to be seen}
 * @param version a change breaks the trend
 * @param since the first month that is measured by this version; null where no other came before
 * @param kind how its figure is made
 * @param outcome what it is read from
 * @param touchpoint 1 to 7, or 0 for none
 * @param unit {@code score}, {@code rate}, {@code minutes}, {@code days}, {@code visits}, {@code money}, or
 *     {@code per_100_visits}
 * @param direction which way is better
 * @param target in the measure's unit (a rate 0 to 1); null where it has none
 * @param practical the smallest difference that matters, in the measure's unit
 * @param headline whether it belongs to the family of tests that gives verdicts
 * @param scale of an item; null for anything else
 * @param parts item ids of a composite, composite ids of an index; empty for anything else
 */
public record Measure(
        String id,
        String label,
        String version,
        @Nullable YearMonth since,
        Kind kind,
        Outcome outcome,
        int touchpoint,
        String unit,
        Direction direction,
        @Nullable Double target,
        double practical,
        boolean headline,
        @Nullable Scale scale,
        List<String> parts) {

    /** The same with another label. */
    public Measure called(String other) {
        return other.equals(label)
                ? this
                : new Measure(
                        id,
                        other,
                        version,
                        since,
                        kind,
                        outcome,
                        touchpoint,
                        unit,
                        direction,
                        target,
                        practical,
                        headline,
                        scale,
                        parts);
    }

    /** Whether it is a score of answers, as opposed to a figure of logs, bills or what else is counted. */
    public boolean isSurveyed() {
        return kind == Kind.ITEM || kind == Kind.COMPOSITE || kind == Kind.INDEX;
    }

    /** The statistic that comparisons and verdicts are about. */
    public Statistic primary() {
        return switch (kind) {
            case COUNT -> Statistic.COUNT;
            case SUM -> Statistic.SUM;
            case RATE, FREQUENCY -> Statistic.RATE;
            case DURATION, LIFETIME -> Statistic.MEDIAN;
            case ITEM -> scale != null && !scale.boxes() ? Statistic.MEAN : Statistic.LINEAR_MEAN;
            case COMPOSITE, INDEX -> Statistic.LINEAR_MEAN;
        };
    }
}
