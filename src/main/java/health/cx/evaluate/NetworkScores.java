package health.cx.evaluate;

import health.cx.evaluate.disclose.Concealed;
import health.cx.evaluate.disclose.SmallestBase;
import health.cx.evaluate.score.Analysis;
import health.cx.evaluate.score.Dossier;
import health.cx.evaluate.score.Estimate;
import health.cx.evaluate.score.Instrument;
import health.cx.evaluate.score.Response;
import health.cx.evaluate.score.SurveyPeriod;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The network's survey scores as one practice's: in the windows of its members' answers, over time of those practices' that
 * can be followed all the time. Safe for several threads.
 */
final class NetworkScores {

    private final Instrument instrument;
    private final SortedMap<String, Dossier> practices;
    private final Set<String> members;
    private final Concealed concealed;
    private final Predicate<Period> isCompared;

    NetworkScores(
            Instrument instrument,
            SortedMap<String, Dossier> practices,
            Set<String> members,
            Concealed concealed,
            Predicate<Period> isCompared) {
        this.instrument = instrument.unadjusted();
        this.practices = practices;
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
                        .computeIfAbsent(practices(period, measure, boxes), some -> scores(some, period))
                        .estimates(Figure.NETWORK, measure)
                        .stream()
                        .filter(estimate -> SmallestBase.isBox(estimate.statistic()) == boxes))
                .toList();
    }

    private SurveyPeriod scores(Set<String> some, Period period) {
        List<Response> responses = practices.entrySet().stream()
                .filter(practice -> some.contains(practice.getKey()))
                .flatMap(practice -> practice.getValue().responses(period).stream())
                .toList();
        return new SurveyPeriod(instrument, new TreeMap<>(Map.of(Figure.NETWORK, responses)), Analysis.STANDARD);
    }
}
