package health.cx.evaluate.disclose;

import health.cx.evaluate.Figure;
import health.cx.evaluate.Measure;
import health.cx.evaluate.Period;
import health.cx.evaluate.disclose.Concealed.Spot;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which figures of logs, bills and events stay hidden where a policy protects their numbers: a figure tells several, and
 * each is followed through the issues like a number of answers ({@link Timeline}). The network's are sums of such as can be
 * told of every practice.
 */
public final class SmallNumbers {

    private final Issues issues;
    private final Measure measure;
    private final List<Timeline> timelines = new ArrayList<>();
    private final Set<Spot> hidden = new HashSet<>();

    /** Of one measure. */
    public SmallNumbers(Issues issues, Measure measure) {
        this.issues = issues;
        this.measure = measure;
    }

    /** Takes in the numbers that a practice's figures tell, each by month. */
    public void add(String practice, Collection<Map<YearMonth, Long>> numbers) {
        for (Map<YearMonth, Long> number : numbers) {
            Timeline timeline = issues.timeline(number, issues.policy().mean());
            if (!timeline.isPlain()) {
                issues.untold(practice, measure.id(), timeline).forEach(period -> hide(practice, period));
                timelines.add(timeline);
            }
        }
    }

    /** Hides of these what would give a practice's away, when all practices are taken in. */
    public void ofNetwork(List<Period> told) {
        told.stream()
                .filter(period -> issues.holds(period)
                        && timelines.stream().anyMatch(timeline -> !timeline.knows(issues.span(period))))
                .forEach(period -> hide(Figure.NETWORK, period));
    }

    private void hide(String entity, Period period) {
        hidden.add(new Spot(entity, period, measure.id(), false));
    }

    Set<Spot> hidden() {
        return hidden;
    }
}
