package health.cx.evaluate;

import health.cx.evaluate.disclose.Certificate;
import health.cx.evaluate.disclose.Concealed;
import health.cx.evaluate.disclose.SmallestBase;
import health.cx.evaluate.score.Cell;
import health.cx.evaluate.score.Dossier;
import health.cx.evaluate.score.Estimate;
import health.cx.evaluate.score.SurveyPeriod;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * States every planned figure. Period by period, because the survey scores of a period lean on all practices in it, and
 * only the scores of as many periods as there are processors need be in memory at a time.
 */
final class Figures {

    private final Maturity maturity;
    private final Breaks breaks;
    private final SortedMap<String, Dossier> practices;
    private final Dossier network;
    private final Surveys surveys;
    private final NetworkScores ofNetwork;
    private final Set<Period> adjusted = new HashSet<>();
    private final SortedMap<Period, Map<String, List<Measure>>> plan = new TreeMap<>(Period.BY_TIME);
    private @Nullable List<Stated> all;

    /** Figures as they may be shown, and how many are hidden. */
    record Shown(List<Figure> figures, Certificate certificate) {}

    Figures(
            Maturity maturity,
            Breaks breaks,
            SortedMap<String, Dossier> practices,
            Dossier network,
            Surveys surveys,
            NetworkScores ofNetwork) {
        this.maturity = maturity;
        this.breaks = breaks;
        this.practices = practices;
        this.network = network;
        this.surveys = surveys;
        this.ofNetwork = ofNetwork;
    }

    /** Plans a measure's figure once, however often it is asked for; measures come in the dictionary's order. */
    void plan(String entity, Measure measure, Period period) {
        List<Measure> measures =
                plan.computeIfAbsent(period, p -> new TreeMap<>()).computeIfAbsent(entity, e -> new ArrayList<>());
        if (measures.isEmpty() || !measures.get(measures.size() - 1).equals(measure)) {
            measures.add(measure);
        }
    }

    /** Plans the adjusted means of practices' survey scores in a period beside what is stated for it. */
    void adjust(Period period) {
        adjusted.add(period);
    }

    /** What was estimated of an entity's measure in a period. */
    private record Stated(String entity, Period period, Measure measure, List<Estimate> estimates) {}

    /** The planned figures, by entity, period, measure and statistic; they are estimated when this is first asked for. */
    Shown state(Concealed concealed) {
        if (all == null) {
            // periods need nothing of each other
            all = plan.entrySet().parallelStream()
                    .flatMap(period -> state(period.getKey(), period.getValue()).stream())
                    .toList();
        }
        Map<String, List<Figure>> shown = new LinkedHashMap<>();
        shown.put(Figure.NETWORK, new ArrayList<>());
        practices.keySet().forEach(practice -> shown.put(practice, new ArrayList<>()));
        Map<String, Certificate.Tally> hidden = new HashMap<>();
        all.forEach(
                one -> show(one, concealed, shown.computeIfAbsent(one.entity(), entity -> new ArrayList<>()), hidden));
        return new Shown(
                shown.values().stream().flatMap(List::stream).toList(),
                new Certificate(concealed.policy(), Map.copyOf(hidden)));
    }

    private List<Stated> state(Period period, Map<String, List<Measure>> entities) {
        boolean isAdjusted = adjusted.contains(period);
        SurveyPeriod scores = surveys.in(period);
        Function<Measure, List<Estimate>> together = ofNetwork.in(period);
        List<Stated> stated = new ArrayList<>();
        entities.forEach((entity, measures) -> {
            boolean isNetwork = entity.equals(Figure.NETWORK);
            Dossier dossier = isNetwork ? network : practices.getOrDefault(entity, network);
            for (Measure measure : measures) {
                List<Estimate> estimates = new ArrayList<>(
                        Cell.holds(measure)
                                ? estimates(dossier, measure, period)
                                : isNetwork ? together.apply(measure) : scores.estimates(entity, measure));
                if (!isNetwork && !Cell.holds(measure) && isAdjusted) {
                    estimates.add(scores.adjustedEstimate(entity, measure));
                }
                stated.add(new Stated(entity, period, measure, estimates));
            }
        });
        return stated;
    }

    private static List<Estimate> estimates(Dossier dossier, Measure measure, Period period) {
        Cell cell = dossier.over(measure, period);
        return cell == null ? Cell.none(measure) : cell.estimates(measure);
    }

    private void show(Stated one, Concealed concealed, List<Figure> shown, Map<String, Certificate.Tally> hidden) {
        boolean mature = maturity.mature(one.measure().outcome(), one.period());
        boolean atBreak = breaks.in(one.entity(), one.measure(), one.period());
        for (Estimate estimate : one.estimates()) {
            Figure figure = SmallestBase.show(one.entity(), one.period(), one.measure(), estimate, mature, concealed);
            hidden.merge(
                    one.entity(),
                    Certificate.Tally.NONE.with(concealed.policy(), one.measure(), estimate, figure),
                    Certificate.Tally::and);
            shown.add(atBreak ? figure.atBreak() : figure);
        }
    }
}
