package health.cx.evaluate;

import health.cx.evaluate.disclose.Concealed;
import health.cx.evaluate.disclose.SmallestBase;
import health.cx.evaluate.score.Estimate;
import health.cx.evaluate.score.SurveyPeriod;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The network's survey scores as one practice's: in the windows of its members' answers, over time of those practices' that
 * can be followed all the time. Safe for several threads.
 */
final class NetworkScores {

    private final Answered answered;
    private final Set<String> members;
    private final Concealed concealed;
    private final Predicate<Period> isCompared;

    NetworkScores(Answered answered, Set<String> members, Concealed concealed, Predicate<Period> isCompared) {
        this.answered = answered;
        this.members = members;
        this.concealed = concealed;
        this.isCompared = isCompared;
    }

    /** Whose answers the means, or boxes, of a measure are made of in a period. */
    Set<String> practices(Period period, Measure measure, boolean boxes) {
        return isCompared.test(period) ? members : concealed.followed(measure, boxes);
    }

    /** In one period, by measure. */
    Function<Measure, List<Estimate>> in(Period period) {
        Map<Set<String>, SurveyPeriod> scores = new HashMap<>();
        return measure -> Stream.of(true, false)
                .flatMap(boxes -> scores
                        .computeIfAbsent(
                                practices(period, measure, boxes),
                                some -> new Surveys(answered, Map.of(Figure.NETWORK, some)).in(period))
                        .estimates(Figure.NETWORK, measure)
                        .stream()
                        .filter(estimate -> SmallestBase.isBox(estimate.statistic()) == boxes))
                .toList();
    }
}
