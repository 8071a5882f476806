package health.cx.evaluate;

import health.cx.evaluate.compare.Standing;
import health.cx.evaluate.compare.Uncertainty;
import health.cx.evaluate.score.Cell;
import health.cx.evaluate.score.Dossier;
import health.cx.evaluate.score.Estimate;
import health.cx.evaluate.score.Reading;
import health.cx.evaluate.score.Score;
import health.cx.evaluate.score.SurveyPeriod;
import health.cx.evaluate.statistics.Bounded;
import health.cx.evaluate.statistics.ClusterBootstrap;
import health.cx.evaluate.statistics.Interval;
import health.cx.evaluate.statistics.SplitMix;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** Where each practice stands on a measure in each window of its outcome. Safe for several threads. */
final class Standings {

    /** Any number; it must only stay the same. */
    private static final long SEED = 20_260_101L;

    private final SortedMap<String, Dossier> practices;
    private final Surveys surveys;
    private final Map<Asked, Map<Period, SortedMap<String, Standing>>> known = new ConcurrentHashMap<>();
    private final Map<Period, SurveyPeriod> alone = new ConcurrentHashMap<>();
    private final Map<List<Period>, SurveyPeriod> together = new ConcurrentHashMap<>();

    private record Asked(String measureId, List<Period> periods) {}

    Standings(SortedMap<String, Dossier> practices, Surveys surveys) {
        this.practices = practices;
        this.surveys = surveys;
    }

    /** The survey scores of a period on its own. */
    SurveyPeriod scores(Period period) {
        return alone.computeIfAbsent(period, surveys::in);
    }

    /** By period and practice; survey scores are adjusted to the patients of all practices in the period. */
    Map<Period, SortedMap<String, Standing>> of(Measure measure, List<Period> periods) {
        Asked asked = new Asked(measure.id(), periods);
        Map<Period, SortedMap<String, Standing>> standings = known.get(asked);
        if (standings == null) {
            standings = standings(measure, periods);
            known.put(asked, standings);
        }
        return standings;
    }

    private Map<Period, SortedMap<String, Standing>> standings(Measure measure, List<Period> periods) {
        Map<Period, SortedMap<String, Standing>> all = new HashMap<>();
        Map<String, double[][]> medians = resampled(measure) ? medians(measure, periods) : Map.of();
        for (int i = 0; i < periods.size(); i++) {
            SortedMap<String, Standing> standings = new TreeMap<>();
            for (String id : practices.keySet()) {
                double[][] own = medians.get(id);
                standings.put(
                        id,
                        own == null
                                ? standing(id, measure, periods.get(i))
                                : median(id, measure, periods.get(i), own[i]));
            }
            all.put(periods.get(i), standings);
        }
        return all;
    }

    private Standing standing(String id, Measure measure, Period period) {
        return Cell.holds(measure) ? counted(id, measure, period) : surveyed(id, measure, period);
    }

    private static boolean resampled(Measure measure) {
        return measure.kind() == Kind.DURATION && measure.headline();
    }

    private Standing surveyed(String id, Measure measure, Period period) {
        return surveyed(id, id, measure, scores(period));
    }

    /**
     * A survey score in two periods that are analysed as one, so that both are adjusted to the same patients with the
     * same slopes.
     */
    Map<Period, SortedMap<String, Standing>> together(Measure measure, Period now, Period then) {
        SurveyPeriod both = together.computeIfAbsent(List.of(now, then), surveys::in);
        Map<Period, SortedMap<String, Standing>> all = new HashMap<>();
        for (Period period : List.of(now, then)) {
            SortedMap<String, Standing> standings = new TreeMap<>();
            practices.keySet().forEach(id -> standings.put(id, surveyed(id, Surveys.name(id, period), measure, both)));
            all.put(period, standings);
        }
        return all;
    }

    private static Standing surveyed(String id, String entity, Measure measure, SurveyPeriod scores) {
        Score adjusted = scores.adjusted(entity, measure, Reading.LINEAR);
        if (!adjusted.known()) {
            return Standing.plain(id, null, adjusted.n(), new Uncertainty.Unknown());
        }
        double observed = scores.score(entity, measure, Reading.LINEAR).value();
        Uncertainty uncertainty = new Uncertainty.Modelled(adjusted, scores.adjusters(measure));
        return new Standing(id, adjusted.value(), observed, adjusted.n(), uncertainty);
    }

    private Standing counted(String id, Measure measure, Period period) {
        Estimate estimate = primary(id, measure, period);
        Double value = estimate.value();
        Double lower = estimate.lower();
        Double upper = estimate.upper();
        Uncertainty uncertainty = value == null || lower == null || upper == null
                ? new Uncertainty.Unknown()
                : new Uncertainty.Bounds(new Bounded(value, new Interval(lower, upper)));
        return Standing.plain(id, value, estimate.n(), uncertainty);
    }

    private Standing median(String id, Measure measure, Period period, double[] replicates) {
        Estimate estimate = primary(id, measure, period);
        return Standing.plain(id, estimate.value(), estimate.n(), new Uncertainty.Replicates(replicates));
    }

    private Estimate primary(String id, Measure measure, Period period) {
        Cell cell = Objects.requireNonNull(practices.get(id)).over(measure, period);
        List<Estimate> estimates = cell == null ? Cell.none(measure) : cell.estimates(measure);
        return estimates.stream()
                .filter(estimate -> estimate.statistic() == measure.primary())
                .findFirst()
                .orElseThrow();
    }

    /** Replicated medians per practice and period; each practice has a generator of its own, so threads don't matter. */
    private Map<String, double[][]> medians(Measure measure, List<Period> periods) {
        return practices.entrySet().parallelStream().collect(Collectors.toMap(Map.Entry::getKey, entry -> {
            long seed = SEED + 31L * measure.id().hashCode() + entry.getKey().hashCode();
            return ClusterBootstrap.medians(
                    entry.getValue().visits(measure).within(periods), ClusterBootstrap.REPLICATES, new SplitMix(seed));
        }));
    }
}
