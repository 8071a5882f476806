package health.cx.evaluate.disclose;

import health.cx.evaluate.Figure;
import health.cx.evaluate.Measure;
import health.cx.evaluate.Period;
import health.cx.evaluate.disclose.Concealed.Spot;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Decides which figures of answers stay hidden beside those that are too small: a window is the sum of its months, the
 * network the sum of its practices, so that one hidden part follows from the whole and the others. It goes through the
 * issues of all months as they would have come out one after the other ({@link Timeline}), since whoever holds them can
 * subtract one from the next; what one hid all later ones hide. The network's figures are made of what practices' own could
 * tell: in windows all its members', over time those' whose own can be told all the time.
 */
public final class Concealment {

    private final Issues issues;
    private final Set<String> members;
    private final Map<Score, Map<String, Timeline>> timelines = new ConcurrentHashMap<>();
    private final Set<Spot> hidden = ConcurrentHashMap.newKeySet();
    private final Map<Score, Set<String>> followed = new HashMap<>();

    /** The means, or the boxes, of a measure. */
    record Score(String measureId, boolean boxes) {

        static List<Score> of(Measure measure) {
            return List.of(new Score(measure.id(), false), new Score(measure.id(), true));
        }

        Spot of(String entity, Period period) {
            return new Spot(entity, period, measureId, boxes);
        }

        int least(Policy policy) {
            return boxes ? policy.box() : policy.mean();
        }
    }

    /**
     * @param issues what each issue tells of whom
     * @param members the practices that the network's figures are made of
     */
    public Concealment(Issues issues, Set<String> members) {
        this.issues = issues;
        this.members = members;
    }

    /** Takes in how many answered what a practice's score is made of in each month. */
    public void add(String practice, Measure measure, Map<YearMonth, Long> respondents) {
        for (Score score : Score.of(measure)) {
            timelines
                    .computeIfAbsent(score, one -> new TreeMap<>())
                    .put(practice, issues.timeline(respondents, score.least(issues.policy())));
        }
    }

    /** Goes through the issues, when all practices are taken in; several measures at a time, if you like. */
    public void conceal(Measure measure) {
        for (Score score : Score.of(measure)) {
            Map<String, Timeline> practices = practices(score);
            if (practices.values().stream().allMatch(Timeline::isPlain)) {
                continue;
            }
            practices.forEach((practice, timeline) -> conceal(score, practice, timeline));
            for (Period window : issues.windows(issues.size() - 1)) {
                if (!members.stream().allMatch(member -> knows(practices.get(member), window))) {
                    hidden.add(score.of(Figure.NETWORK, window));
                }
            }
        }
    }

    private Map<String, Timeline> practices(Score score) {
        return timelines.getOrDefault(score, Map.of());
    }

    private void conceal(Score score, String practice, Timeline timeline) {
        if (timeline.isPlain()) {
            return;
        }
        issues.untold(practice, score.measureId(), timeline).forEach(period -> hidden.add(score.of(practice, period)));
        // that nobody answered is hidden with them, or each hidden month would say that somebody did
        for (int issue = 0; issue < issues.size(); issue++) {
            issues.trend(practice, score.measureId(), issue).stream()
                    .filter(period -> timeline.isNobodys(issues.span(period)))
                    .forEach(period -> hidden.add(score.of(practice, period)));
        }
    }

    /** In how many practices the means of a measure can be followed over these periods. */
    public int followed(Measure measure, List<Period> trend) {
        return followed(new Score(measure.id(), false), trend).size();
    }

    private Set<String> followed(Score score, List<Period> trend) {
        Map<String, Timeline> practices = practices(score);
        return members.stream()
                .filter(member -> trend.stream().allMatch(period -> knows(practices.get(member), period)))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Has the network followed over these periods in those practices that can be. */
    public void follow(Measure measure, List<Period> trend) {
        Score.of(measure).forEach(score -> followed.put(score, followed(score, trend)));
    }

    /** Takes in what of logs, bills and events stays hidden. */
    public void hide(SmallNumbers numbers) {
        hidden.addAll(numbers.hidden());
    }

    /** What stays hidden. */
    public Concealed concealed() {
        return new Concealed(issues.policy(), hidden, members, followed);
    }

    private boolean knows(@Nullable Timeline practice, Period period) {
        return practice == null || practice.knows(issues.span(period));
    }
}
