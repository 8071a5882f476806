package health.cx.evaluate.disclose;

import health.cx.evaluate.Figure;
import health.cx.evaluate.Kind;
import health.cx.evaluate.Marker;
import health.cx.evaluate.Measure;
import health.cx.evaluate.Period;
import health.cx.evaluate.Statistic;
import health.cx.evaluate.score.Estimate;
import org.jspecify.annotations.Nullable;

/**
 * What may be shown of figures, one by one: logs and bills are a practice's own business ({@link SmallNumbers} protects them
 * where a policy does); patients who answered were promised that no answer can be traced, so that a mean and a box need
 * as many respondents as the policy says. What has no policy of its own, segments and drivers, keeps to {@code own}.
 */
public final class SmallestBase {

    /** The fewest respondents, visits or bills on each side of a verdict, and respondents of a mean. */
    public static final int MEAN = 11;

    /** The fewest respondents of a box. */
    public static final int BOXES = 30;

    /** By how many the number of a hidden small figure stays open. */
    static final int OPEN_COUNT = 6;

    /** By how many points of 100 its mean does. */
    public static final double OPEN_POINTS = 25;

    private static final int LOW = 30;

    private SmallestBase() {}

    /** Whether a figure on {@code n} is about answers of too few people; nobody's answers are no secret. */
    public static boolean hides(Policy policy, Measure measure, Statistic statistic, long n) {
        return n > 0
                && isFromAnswers(measure)
                && (n < (isBox(statistic) ? policy.box() : policy.mean())
                        || (policy.protectsEverything() && isYesOrNo(measure)));
    }

    /** The mean of two answers is the share of one of them, so that it tells how many gave either. */
    private static boolean isYesOrNo(Measure measure) {
        return measure.scale() != null
                && measure.scale().max() - measure.scale().min() == 1;
    }

    /** Whether one of the numbers that a figure tells is too small, whatever else is told. */
    static boolean isSmall(Policy policy, Measure measure, Estimate estimate) {
        return isFromAnswers(measure)
                ? hides(policy, measure, estimate.statistic(), estimate.n())
                : policy.protectsEverything()
                        && Numbers.of(measure, estimate).all().anyMatch(policy::isSmall);
    }

    /** Whether a measure is made of what people answered. */
    public static boolean isFromAnswers(Measure measure) {
        return switch (measure.kind()) {
            case ITEM, COMPOSITE, INDEX -> true;
            case COUNT, SUM, RATE, FREQUENCY, DURATION, LIFETIME -> false;
        };
    }

    /** Whether a statistic is a share of answers, of which all of a measure are hidden together. */
    public static boolean isBox(Statistic statistic) {
        return switch (statistic) {
            case TOP_BOX, MIDDLE_BOX, BOTTOM_BOX -> true;
            default -> false;
        };
    }

    /** The estimate as it may be shown. */
    public static Figure show(String practiceId, Period period, Measure measure, Estimate estimate, boolean mature) {
        return show(practiceId, period, measure, estimate, mature, Concealed.NOTHING);
    }

    /** The estimate as it may be shown beside others. */
    public static Figure show(
            String practiceId, Period period, Measure measure, Estimate estimate, boolean mature, Concealed concealed) {
        boolean isConcealed = (mature || !isFromAnswers(measure))
                && concealed.hides(practiceId, period, measure, estimate.statistic());
        Marker marker = isConcealed ? Marker.SUPPRESSED : marker(concealed.policy(), measure, estimate, mature);
        // scores are issued once, when all answers are in: of two states of one score the difference is a few people's
        boolean hidden = marker == Marker.SUPPRESSED || (marker == Marker.PROVISIONAL && isFromAnswers(measure));
        return new Figure(
                practiceId,
                period,
                measure.id(),
                estimate.statistic(),
                hidden ? null : estimate.value(),
                hidden ? null : Long.valueOf(estimate.n()),
                hidden ? null : estimate.lower(),
                hidden ? null : estimate.upper(),
                marker);
    }

    /** The one marker that matters most. */
    private static @Nullable Marker marker(Policy policy, Measure measure, Estimate estimate, boolean mature) {
        if (!mature && isFromAnswers(measure)) {
            return Marker.PROVISIONAL;
        }
        if (hides(policy, measure, estimate.statistic(), estimate.n())) {
            return Marker.SUPPRESSED;
        }
        if (estimate.value() == null) {
            return Marker.NOT_AVAILABLE;
        }
        if (!mature) {
            return Marker.PROVISIONAL;
        }
        // a count or a sum is not estimated from its base, so the base can't be small
        boolean estimated = measure.kind() != Kind.COUNT && measure.kind() != Kind.SUM;
        return estimated && estimate.n() < LOW ? Marker.SMALL_BASE : null;
    }
}
