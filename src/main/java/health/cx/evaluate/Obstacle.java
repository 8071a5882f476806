package health.cx.evaluate;

import health.cx.evaluate.compare.Standing;
import health.cx.evaluate.disclose.SmallestBase;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Why there can be no verdict, in sentences for owners. */
final class Obstacle {

    static final String NO_PAST = "The data do not reach back that far.";
    static final String OPEN = "Answers, corrections or payments of these months can still come in.";

    static final String HIDDEN =
            "Too few people are behind a figure to show it, or others of too few would follow from it.";

    private Obstacle() {}

    /** What the practice's own figure lacks; null where it lacks nothing. */
    static @Nullable String of(Measure measure, Standing own) {
        return lack(measure, own, "");
    }

    /** What its earlier figure lacks; null where it lacks nothing. */
    static @Nullable String ofPast(Measure measure, Standing before) {
        return lack(measure, before, " in the earlier months");
    }

    static String fewPeers(int others, int atLeast) {
        return "%d other %s enough data; %d are needed."
                .formatted(others, others == 1 ? "practice has" : "practices have", atLeast);
    }

    static String unadjusted(List<Adjuster> unknown) {
        return "Of its respondents nobody's %s is known, so its patients can't be taken into account."
                .formatted(unknown.stream()
                        .map(adjuster -> adjuster.label().toLowerCase(Locale.ROOT))
                        .collect(Collectors.joining(" or ")));
    }

    /** The two sides of a change in what is asked, or of whom, say nothing of the practice. */
    static String broken(YearMonth month) {
        return "It is asked or reckoned otherwise from %s %d on, so earlier months can't be compared."
                .formatted(month.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH), month.getYear());
    }

    static String unreliable(long needed) {
        return "About %d more %s needed before it can be told from other practices."
                .formatted(needed, needed == 1 ? "survey is" : "surveys are");
    }

    private static @Nullable String lack(Measure measure, Standing one, String when) {
        if (one.n() < SmallestBase.MEAN) {
            return "%d %s%s; %d are needed.".formatted(one.n(), base(measure, one.n()), when, SmallestBase.MEAN);
        }
        return one.value() == null ? missing(measure).formatted(when) : null;
    }

    private static String missing(Measure measure) {
        return measure.kind() == Kind.LIFETIME
                ? "More than half are still open%s."
                : "It could not be computed%s: parts of it are missing.";
    }

    private static String base(Measure measure, long n) {
        boolean one = n == 1;
        if (measure.kind() == Kind.FREQUENCY) {
            return one ? "visit" : "visits";
        }
        return switch (measure.outcome()) {
            case LOG -> one ? "visit" : "visits";
            case SURVEY ->
                measure.kind() == Kind.RATE
                        ? one ? "invitation" : "invitations"
                        : one ? "survey answered" : "surveys answered";
            case BILL -> one ? "bill" : "bills";
            case FOLLOW_UP -> one ? "follow-up" : "follow-ups";
            case FEEDBACK -> one ? "message" : "messages";
            case HAND_OFF -> one ? "hand-off" : "hand-offs";
        };
    }
}
