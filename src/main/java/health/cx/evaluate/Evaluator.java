package health.cx.evaluate;

import health.cx.evaluate.drivers.DriverLine;
import health.cx.evaluate.drivers.Drivers;
import health.cx.evaluate.drivers.RoleModel;
import health.cx.evaluate.score.Dossier;
import health.cx.evaluate.trend.ControlChart;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Turns evidence into figures, comparisons and verdicts (docs/methods.md has every formula and its source). */
public final class Evaluator {

    /** The network as a practice without peers: it is held against its own past only. */
    private static final List<Practice> WHOLE = List.of(new Practice(Figure.NETWORK, "", null));

    private static final Set<Against> PAST = EnumSet.of(Against.PREVIOUS, Against.SAME_PERIOD_LAST_YEAR);

    /** Evaluates the evidence for the period and windows that the settings ask for. */
    public Evaluation evaluate(Evidence evidence, Settings settings) {
        List<Practice> practices = evidence.practices().stream()
                .sorted(Comparator.comparing(Practice::id))
                .toList();
        SortedMap<String, Dossier> dossiers = new TreeMap<>();
        practices.forEach(practice -> dossiers.put(practice.id(), evidence.of(practice)));
        Dossier network = evidence.ofNetwork();
        Maturity maturity = new Maturity(settings);
        Map<Outcome, Window> windows = windows(network, settings, maturity);
        Figures figures = new Figures(evidence.instrument(), maturity, evidence.breaks(), dossiers, network);
        Plan plan = new Plan(evidence.measures(), settings, windows);
        if (!evidence.instrument().adjusters().isEmpty()) {
            plan.adjust(figures);
        }
        Map<String, TrendPeriods> trends = new LinkedHashMap<>();
        trends.put(Figure.NETWORK, new TrendPeriods(network, settings, maturity));
        Notes notes = new Notes(practices, settings.peersAtLeast());
        for (Practice practice : practices) {
            TrendPeriods trend = new TrendPeriods(evidence.of(practice), settings, maturity);
            trends.put(practice.id(), trend);
            notes.add(practice, trend);
        }
        trends.forEach((entity, trend) -> plan.add(figures, entity, trend));
        List<Figure> stated = figures.state();
        List<Comparison> comparisons = new ArrayList<>();
        Standings asOne = standings(evidence, new TreeMap<>(Map.of(Figure.NETWORK, network)));
        Standings standings = standings(evidence, dossiers);
        comparisons.addAll(new Comparisons(WHOLE, settings.peersAtLeast(), windows, maturity, asOne)
                .of(evidence.measures(), PAST));
        Comparisons compared = new Comparisons(practices, settings.peersAtLeast(), windows, maturity, standings);
        comparisons.addAll(compared.of(evidence.measures(), EnumSet.allOf(Against.class)));
        Period current = Objects.requireNonNull(windows.get(Outcome.SURVEY)).current();
        List<Drivers> drivers = current == null
                ? List.of()
                : Drivers.of(evidence.instrument(), evidence.measures(), current, dossiers, evidence.visits());
        List<DriverLine> lines = drivers.isEmpty() || current == null
                ? List.of()
                : drivers.get(0).lines(standings.scores(current), asOne.scores(current), comparisons);
        List<RoleModel> models = drivers.isEmpty() ? List.of() : drivers.get(0).models(comparisons);
        return new Evaluation(
                settings.period(),
                settings.dataUntil(),
                practices,
                evidence.measures(),
                windows,
                stated,
                List.copyOf(comparisons),
                evidence.instrument().adjusters(),
                adjustments(evidence, practices, windows, maturity, standings, notes),
                compared.rankings(),
                compared.funnels(),
                charts(stated, evidence, trends),
                lines,
                models,
                notes.all());
    }

    private static List<ControlChart> charts(
            List<Figure> figures, Evidence evidence, Map<String, TrendPeriods> trends) {
        Charts charts = new Charts(figures, evidence.breaks());
        List<ControlChart> all = new ArrayList<>();
        trends.forEach((entity, trend) -> all.addAll(charts.of(entity, evidence.measures(), trend)));
        return List.copyOf(all);
    }

    private static List<Adjustment> adjustments(
            Evidence evidence,
            List<Practice> practices,
            Map<Outcome, Window> windows,
            Maturity maturity,
            Standings standings,
            Notes notes) {
        Period current = Objects.requireNonNull(windows.get(Outcome.SURVEY)).current();
        if (current == null || evidence.instrument().adjusters().isEmpty()) {
            return List.of();
        }
        notes.adjusted(standings.scores(current));
        return new Adjustments(maturity).of(practices, evidence.measures(), current, standings.scores(current));
    }

    private static Standings standings(Evidence evidence, SortedMap<String, Dossier> entities) {
        return new Standings(entities, new Surveys(evidence.instrument(), entities));
    }

    private static Map<Outcome, Window> windows(Dossier network, Settings settings, Maturity maturity) {
        Windows windows = new Windows(maturity, settings.period());
        Map<Outcome, Window> all = new EnumMap<>(Outcome.class);
        for (Outcome outcome : Outcome.values()) {
            NavigableSet<YearMonth> seen = network.months(outcome);
            all.put(outcome, windows.of(outcome, seen.isEmpty() ? null : seen.first()));
        }
        return Collections.unmodifiableMap(all);
    }

    /** Which periods a measure is stated for: the reported one, its outcome's windows, its trend. */
    private record Plan(List<Measure> measures, Settings settings, Map<Outcome, Window> windows) {

        /** Survey scores are adjusted where they are compared. */
        void adjust(Figures figures) {
            Window window = Objects.requireNonNull(windows.get(Outcome.SURVEY));
            Stream.of(window.current(), window.previous(), window.lastYear())
                    .filter(Objects::nonNull)
                    .map(Objects::requireNonNull)
                    .forEach(figures::adjust);
        }

        void add(Figures figures, String entity, TrendPeriods trend) {
            for (Measure measure : measures) {
                Window window = Objects.requireNonNull(windows.get(measure.outcome()));
                Stream.of(settings.period(), window.current(), window.previous(), window.lastYear())
                        .filter(Objects::nonNull)
                        .map(Objects::requireNonNull)
                        .forEach(period -> figures.plan(entity, measure, period));
                trend.periods(measure).forEach(period -> figures.plan(entity, measure, period));
            }
        }
    }
}
