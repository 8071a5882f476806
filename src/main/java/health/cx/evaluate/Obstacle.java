package health.cx.evaluate;

import health.cx.evaluate.compare.Standing;
import health.cx.evaluate.disclose.SmallestBase;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Why there can be no verdict, for owners. */
final class Obstacle {

    static final Remark NO_PAST = Remark.of("no-past");
    /** Answers, corrections or payments can still come in. */
    static final Remark OPEN = Remark.of("open");

    /** Too few people are behind a figure to show it, or others of too few would follow from it. */
    static final Remark HIDDEN = Remark.of("hidden");

    private Obstacle() {}

    /** What the practice's own figure lacks; null where it lacks nothing. */
    static @Nullable Remark of(Measure measure, Standing own) {
        return lack(measure, own, "");
    }

    /** What its earlier figure lacks; null where it lacks nothing. */
    static @Nullable Remark ofPast(Measure measure, Standing before) {
        return lack(measure, before, ".past");
    }

    static Remark fewPeers(int others, int atLeast) {
        return Remark.counted("few-peers", others, atLeast);
    }

    static Remark unadjusted(List<Adjuster> unknown) {
        return Remark.of(
                "unadjusted",
                unknown.stream()
                        .map(adjuster -> Remark.of("word", adjuster.label().toLowerCase(Locale.ROOT)))
                        .reduce((one, other) -> Remark.of("or", one, other))
                        .orElseThrow());
    }

    /** The two sides of a change in what is asked, or of whom, say nothing of the practice. */
    static Remark broken(YearMonth month) {
        return Remark.of("broken", month);
    }

    static Remark unreliable(long needed) {
        return Remark.counted("unreliable", needed);
    }

    private static @Nullable Remark lack(Measure measure, Standing one, String when) {
        if (one.n() < SmallestBase.MEAN) {
            return Remark.of(
                    "few" + when, one.n(), Remark.counted("base." + base(measure), one.n()), SmallestBase.MEAN);
        }
        return one.value() == null ? Remark.of(missing(measure) + when) : null;
    }

    private static String missing(Measure measure) {
        return measure.kind() == Kind.LIFETIME ? "half-open" : "parts-missing";
    }

    private static String base(Measure measure) {
        if (measure.kind() == Kind.FREQUENCY) {
            return "visit";
        }
        return switch (measure.outcome()) {
            case LOG -> "visit";
            case SURVEY -> measure.kind() == Kind.RATE ? "invitation" : "survey";
            case BILL -> "bill";
            case FOLLOW_UP -> "follow-up";
            case FEEDBACK -> "message";
            case HAND_OFF -> "hand-off";
        };
    }
}
