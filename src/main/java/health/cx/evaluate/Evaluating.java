package health.cx.evaluate;

import health.cx.evaluate.disclose.Concealed;
import health.cx.evaluate.disclose.SmallestBase;
import health.cx.evaluate.drivers.Drivers;
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
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One evaluation, from the evidence to all that is said of it. */
final class Evaluating {

    /** The network as a practice without peers: it is held against its own past only. */
    private static final List<Practice> WHOLE = List.of(new Practice(Figure.NETWORK, "", null));

    private static final Set<Against> PAST = EnumSet.of(Against.PREVIOUS, Against.SAME_PERIOD_LAST_YEAR);

    private final Evidence evidence;
    private final Settings settings;
    private final Maturity maturity;
    private final List<Practice> practices;
    private final SortedMap<String, Dossier> dossiers = new TreeMap<>();
    private final Dossier network;
    private final Set<String> members;
    private final Map<Outcome, Window> windows;
    private final Map<String, TrendPeriods> trends = new LinkedHashMap<>();
    private final Standings standings;
    private final Standings standingsAsOne;

    Evaluating(Evidence evidence, Settings settings) {
        this.evidence = evidence;
        this.settings = settings;
        this.maturity = new Maturity(settings);
        this.practices = evidence.practices().stream()
                .sorted(Comparator.comparing(Practice::id))
                .toList();
        practices.forEach(practice -> dossiers.put(practice.id(), evidence.of(practice)));
        this.windows = windows();
        this.members = members();
        this.network = evidence.ofNetwork(members);
        trends.put(Figure.NETWORK, new TrendPeriods(network, settings, maturity));
        dossiers.forEach((id, dossier) -> trends.put(id, new TrendPeriods(dossier, settings, maturity)));
        this.standings = standings(dossiers);
        this.standingsAsOne = standings(new TreeMap<>(Map.of(Figure.NETWORK, network)));
    }

    private Map<Outcome, Window> windows() {
        Windows choice = new Windows(maturity, settings.period());
        Map<Outcome, Window> all = new EnumMap<>(Outcome.class);
        for (Outcome outcome : Outcome.values()) {
            YearMonth first = dossiers.values().stream()
                    .map(dossier -> dossier.months(outcome))
                    .filter(seen -> !seen.isEmpty())
                    .map(NavigableSet::first)
                    .min(Comparator.naturalOrder())
                    .orElse(null);
            all.put(outcome, choice.of(outcome, first));
        }
        return Collections.unmodifiableMap(all);
    }

    /**
     * The practices whose answers make up the network's scores: those with enough to be shown in the windows themselves, or
     * the network's would give theirs away.
     */
    private Set<String> members() {
        Window surveys = Objects.requireNonNull(windows.get(Outcome.SURVEY));
        return dossiers.entrySet().stream()
                .filter(practice -> compared(surveys)
                        .noneMatch(window ->
                                SmallestBase.isTooFew(practice.getValue().respondentsIn(window))))
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Standings standings(SortedMap<String, Dossier> entities) {
        return new Standings(entities, new Surveys(evidence.instrument(), entities));
    }

    Evaluation evaluation() {
        Figures.Shown shown = figures();
        List<Figure> figures = shown.figures();
        Comparisons asOne = comparisons(WHOLE, standingsAsOne, shown.concealed(), PAST);
        Comparisons amongPractices = comparisons(practices, standings, shown.concealed(), EnumSet.allOf(Against.class));
        List<Comparison> comparisons = Stream.concat(asOne.lines().stream(), amongPractices.lines().stream())
                .toList();
        Period surveyed = surveyed();
        Optional<Drivers> drivers = surveyed == null
                ? Optional.empty()
                : Drivers.of(
                        evidence.instrument(), evidence.measures(), surveyed, dossiers, members, evidence.visits());
        return new Evaluation(
                settings.period(),
                settings.dataUntil(),
                practices,
                evidence.measures(),
                windows,
                figures,
                comparisons,
                evidence.instrument().adjusters(),
                adjustments(),
                amongPractices.rankings(),
                amongPractices.funnels(),
                charts(figures),
                drivers.map(some -> some.lines(
                                standings.scores(Objects.requireNonNull(surveyed)),
                                standingsAsOne.scores(surveyed),
                                comparisons))
                        .orElse(List.of()),
                drivers.map(some -> some.models(comparisons)).orElse(List.of()),
                notes());
    }

    /** Every measure in the reported period, in its outcome's windows and in its trend. */
    private Figures.Shown figures() {
        Figures figures = new Figures(evidence.instrument(), maturity, evidence.breaks(), dossiers, network);
        trends.forEach((entity, trend) -> {
            for (Measure measure : evidence.measures()) {
                Window window = Objects.requireNonNull(windows.get(measure.outcome()));
                Stream.concat(Stream.of(settings.period()), compared(window))
                        .forEach(period -> figures.plan(entity, measure, period));
                trend.periods(measure).forEach(period -> figures.plan(entity, measure, period));
            }
        });
        if (isAdjusted()) {
            compared(Objects.requireNonNull(windows.get(Outcome.SURVEY))).forEach(figures::adjust);
        }
        return figures.state(settings.period(), members);
    }

    private static Stream<Period> compared(Window window) {
        return Stream.of(window.current(), window.previous(), window.lastYear())
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull);
    }

    private Comparisons comparisons(List<Practice> entities, Standings where, Concealed concealed, Set<Against> sides) {
        var grounds = new MeasureComparison.Grounds(
                entities, settings.peersAtLeast(), windows, maturity, evidence.breaks(), where, concealed);
        return Comparisons.of(grounds, evidence.measures(), sides);
    }

    /** The months whose survey scores are compared; null where no month of them is complete. */
    private @Nullable Period surveyed() {
        return Objects.requireNonNull(windows.get(Outcome.SURVEY)).current();
    }

    private boolean isAdjusted() {
        return !evidence.instrument().adjusters().isEmpty();
    }

    private List<Adjustment> adjustments() {
        Period surveyed = surveyed();
        return surveyed == null || !isAdjusted()
                ? List.of()
                : new Adjustments(maturity).of(practices, evidence.measures(), surveyed, standings.scores(surveyed));
    }

    private List<ControlChart> charts(List<Figure> figures) {
        Charts charts = new Charts(figures, evidence.breaks());
        List<ControlChart> all = new ArrayList<>();
        trends.forEach((entity, trend) -> all.addAll(charts.of(entity, evidence.measures(), trend)));
        return List.copyOf(all);
    }

    private List<String> notes() {
        Notes notes = new Notes(practices, settings.peersAtLeast());
        practices.stream().filter(practice -> !members.contains(practice.id())).forEach(notes::leftOut);
        practices.forEach(practice -> notes.add(practice, Objects.requireNonNull(trends.get(practice.id()))));
        Period surveyed = surveyed();
        if (surveyed != null && isAdjusted()) {
            notes.adjusted(standings.scores(surveyed));
        }
        return notes.all();
    }
}
