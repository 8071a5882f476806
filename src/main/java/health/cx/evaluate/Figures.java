package health.cx.evaluate;

import health.cx.evaluate.disclose.Certificate;
import health.cx.evaluate.disclose.Concealed;
import health.cx.evaluate.disclose.SmallestBase;
import health.cx.evaluate.score.Cell;
import health.cx.evaluate.score.Dossier;
import health.cx.evaluate.score.Estimate;
import health.cx.evaluate.score.Instrument;
import health.cx.evaluate.score.SurveyPeriod;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * States every planned figure. Period by period, because the survey scores of a period lean on all practices in it, and
 * only the scores of as many periods as there are processors need be in memory at a time.
 */
final class Figures {

    private final Maturity maturity;
    private final Breaks breaks;
    private final SortedMap<String, Dossier> practices;
    private final Dossier network;
    private final Surveys surveyed;
    private final Surveys surveyedAndAdjusted;
    private final SortedMap<String, Certificate.Tally> hidden = new TreeMap<>();
    private final Set<Period> adjusted = new HashSet<>();
    private final SortedMap<Period, Map<String, List<Measure>>> plan = new TreeMap<>(Period.BY_TIME);

    Figures(
            Instrument instrument,
            Maturity maturity,
            Breaks breaks,
            SortedMap<String, Dossier> practices,
            Dossier network) {
        this.maturity = maturity;
        this.breaks = breaks;
        this.practices = practices;
        this.network = network;
        this.surveyed = new Surveys(instrument.unadjusted(), practices);
        this.surveyedAndAdjusted = new Surveys(instrument, practices);
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

    /** The planned figures as they may be shown: by entity, period, measure and statistic. */
    List<Figure> state(Concealed concealed, NetworkScores ofNetwork) {
        // periods need nothing of each other
        List<Stated> byPeriod = plan.entrySet().parallelStream()
                .flatMap(period -> state(period.getKey(), period.getValue(), ofNetwork).stream())
                .toList();
        Map<String, List<Figure>> stated = new LinkedHashMap<>();
        stated.put(Figure.NETWORK, new ArrayList<>());
        practices.keySet().forEach(practice -> stated.put(practice, new ArrayList<>()));
        byPeriod.forEach(
                one -> show(one, concealed, stated.computeIfAbsent(one.entity(), entity -> new ArrayList<>())));
        return stated.values().stream().flatMap(List::stream).toList();
    }

    private List<Stated> state(Period period, Map<String, List<Measure>> entities, NetworkScores ofNetwork) {
        boolean isAdjusted = adjusted.contains(period);
        SurveyPeriod surveys = (isAdjusted ? surveyedAndAdjusted : surveyed).in(period);
        Function<Measure, List<Estimate>> all = ofNetwork.in(period);
        List<Stated> stated = new ArrayList<>();
        entities.forEach((entity, measures) -> {
            boolean isNetwork = entity.equals(Figure.NETWORK);
            Dossier dossier = isNetwork ? network : practices.getOrDefault(entity, network);
            for (Measure measure : measures) {
                List<Estimate> estimates = new ArrayList<>(
                        Cell.holds(measure)
                                ? estimates(dossier, measure, period)
                                : isNetwork ? all.apply(measure) : surveys.estimates(entity, measure));
                if (!isNetwork && !Cell.holds(measure) && isAdjusted) {
                    estimates.add(surveys.adjustedEstimate(entity, measure));
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

    /** By which policy what was stated is hidden, and how much of it. */
    Certificate certificate(Concealed concealed) {
        return new Certificate(concealed.policy(), Map.copyOf(hidden));
    }

    private void show(Stated one, Concealed concealed, List<Figure> stated) {
        boolean mature = maturity.mature(one.measure().outcome(), one.period());
        boolean atBreak = breaks.in(one.entity(), one.measure(), one.period());
        for (Estimate estimate : one.estimates()) {
            Figure shown = SmallestBase.show(one.entity(), one.period(), one.measure(), estimate, mature, concealed);
            hidden.merge(
                    one.entity(),
                    Certificate.Tally.NONE.with(concealed.policy(), one.measure(), estimate, shown),
                    Certificate.Tally::and);
            stated.add(atBreak ? shown.atBreak() : shown);
        }
    }
}
