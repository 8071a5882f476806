package health.cx.evaluate;

import health.cx.evaluate.disclose.Concealed;
import health.cx.evaluate.disclose.Concealed.Spot;
import health.cx.evaluate.disclose.Concealment;
import health.cx.evaluate.disclose.SmallestBase;
import health.cx.evaluate.drivers.DriverLine;
import health.cx.evaluate.drivers.Drivers;
import health.cx.evaluate.score.Cell;
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
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * From the evidence to all that is said of it. What does not depend on what is hidden is worked out once, however often more is
 * hidden.
 */
final class Evaluating {

    /** The network as a practice without peers: it is held against its own past only. */
    private static final List<Practice> WHOLE = List.of(new Practice(Figure.NETWORK, "", null));

    private static final Set<Against> PAST = EnumSet.of(Against.PREVIOUS, Against.SAME_PERIOD_LAST_YEAR);

    private final Evidence evidence;
    private final Settings settings;
    private final Maturity maturity;
    private final List<Practice> practices;
    private final SortedMap<String, Dossier> dossiers = new TreeMap<>();
    private final Map<String, Respondents> respondents = new LinkedHashMap<>();
    private final Dossier network;
    private final SurveyIssues issues;

    /** The practices whose answers make up the network's scores: those whose own its scores would not give away. */
    private final Set<String> members;

    private final Map<Outcome, Window> windows;
    private final Map<String, TrendPeriods> trends = new LinkedHashMap<>();
    private final Concealed concealed;
    private final Answered answered;
    private final Standings standings;
    private final Standings standingsAsOne;
    private final Figures figures;
    private final Optional<Drivers> drivers;

    Evaluating(Evidence evidence, Settings settings) {
        this.evidence = evidence;
        this.settings = settings;
        this.maturity = new Maturity(settings);
        this.practices = evidence.practices().stream()
                .sorted(Comparator.comparing(Practice::id))
                .toList();
        practices.forEach(practice -> dossiers.put(practice.id(), evidence.of(practice)));
        this.windows = windows();
        this.issues = new SurveyIssues(settings, maturity, first(Outcome.SURVEY));
        dossiers.forEach((id, dossier) -> respondents.put(id, Respondents.ofPractice(evidence.instrument(), dossier)));
        Map<String, TrendPeriods> ofPractices = new ConcurrentHashMap<>();
        respondents.entrySet().parallelStream()
                .forEach(practice -> ofPractices.put(
                        practice.getKey(), issues.add(practice.getKey(), practice.getValue(), scores())));
        this.members = issues.telling(respondents);
        this.network = evidence.ofNetwork(members);
        TrendPeriods ofNetwork = issues.ofNetwork(Respondents.ofNetwork(
                network,
                members.stream()
                        .map(respondents::get)
                        .map(Objects::requireNonNull)
                        .toList()));
        trends.put(Figure.NETWORK, ofNetwork);
        trends.putAll(new TreeMap<>(ofPractices));
        this.concealed = concealed(ofNetwork);
        this.answered = new Answered(evidence.instrument(), dossiers);
        Surveys surveys = new Surveys(
                answered, dossiers.keySet().stream().collect(Collectors.toMap(Function.identity(), Set::of)));
        this.standings = new Standings(dossiers, surveys);
        this.standingsAsOne = new Standings(
                new TreeMap<>(Map.of(Figure.NETWORK, network)), new Surveys(answered, Map.of(Figure.NETWORK, members)));
        this.figures = planned(new Figures(maturity, evidence.breaks(), dossiers, network, surveys, ofNetwork()));
        this.drivers = Optional.ofNullable(surveyed())
                .flatMap(window -> Drivers.of(
                        evidence.instrument(), evidence.measures(), window, dossiers, members, evidence.visits()));
    }

    private Map<Outcome, Window> windows() {
        Windows choice = new Windows(maturity, settings.period());
        Map<Outcome, Window> all = new EnumMap<>(Outcome.class);
        for (Outcome outcome : Outcome.values()) {
            all.put(outcome, choice.of(outcome, first(outcome)));
        }
        return Collections.unmodifiableMap(all);
    }

    private Concealed concealed(TrendPeriods ofNetwork) {
        Concealment concealment = new Concealment(issues.all(), members);
        // scores need nothing of each other
        scores().parallelStream().forEach(score -> {
            respondents.forEach(
                    (practice, answered) -> concealment.add(practice, score, issues.mature(answered.of(score))));
            concealment.conceal(score);
        });
        if (settings.policy().protectsEverything()) {
            concealNumbers(concealment);
        }
        for (Measure score : scores()) {
            ofNetwork.follow(score, trend -> 2 * concealment.followed(score, trend) >= members.size());
            concealment.follow(score, issues.toldNow(ofNetwork, score));
        }
        return concealment.concealed();
    }

    private void concealNumbers(Concealment concealment) {
        for (Outcome outcome : Outcome.values()) {
            YearMonth first = first(outcome);
            if (first != null && !first.isAfter(YearMonth.from(settings.period().end()))) {
                NumberIssues numbers = new NumberIssues(outcome, first, settings, maturity, trends);
                evidence.measures().stream()
                        .filter(measure -> Cell.holds(measure) && measure.outcome() == outcome)
                        .forEach(measure -> numbers.conceal(measure, dossiers, concealment));
            }
        }
    }

    private List<Measure> scores() {
        return evidence.measures().stream().filter(SmallestBase::isFromAnswers).toList();
    }

    /** The first month with evidence of an outcome; null where there is none. */
    private @Nullable YearMonth first(Outcome outcome) {
        return dossiers.values().stream()
                .map(dossier -> dossier.months(outcome))
                .filter(seen -> !seen.isEmpty())
                .map(NavigableSet::first)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    /** What is said where these stay hidden, too. */
    Evaluation evaluation(Set<Spot> more) {
        Concealed hidden = concealed.and(more);
        Figures.Shown shown = figures.state(hidden);
        Comparisons asOne = comparisons(WHOLE, standingsAsOne, PAST, hidden);
        Comparisons amongPractices = comparisons(practices, standings, EnumSet.allOf(Against.class), hidden);
        List<Comparison> comparisons = Stream.concat(asOne.lines().stream(), amongPractices.lines().stream())
                .toList();
        return new Evaluation(
                settings.period(),
                settings.dataUntil(),
                practices,
                members,
                evidence.measures(),
                windows,
                shown.figures(),
                comparisons,
                evidence.instrument().adjusters(),
                adjustments(hidden),
                amongPractices.rankings(),
                amongPractices.funnels(),
                charts(shown.figures()),
                drivers(comparisons, hidden),
                drivers.map(some -> some.models(comparisons)).orElse(List.of()),
                shown.certificate(),
                notes());
    }

    private List<DriverLine> drivers(List<Comparison> comparisons, Concealed hidden) {
        Period surveyed = surveyed();
        return surveyed == null || drivers.isEmpty()
                ? List.of()
                : drivers.get()
                        .lines(
                                standings.scores(surveyed),
                                standingsAsOne.scores(surveyed),
                                comparisons,
                                (entity, score) -> hidden.hides(entity, surveyed, score, Statistic.LINEAR_MEAN));
    }

    /** Every measure in the reported period, in its outcome's windows and in its trend. */
    private Figures planned(Figures figures) {
        trends.forEach((entity, trend) -> {
            for (Measure measure : evidence.measures()) {
                Window window = Objects.requireNonNull(windows.get(measure.outcome()));
                if (!SmallestBase.isFromAnswers(measure) || trend.divides(measure, settings.period())) {
                    figures.plan(entity, measure, settings.period());
                }
                window.compared().forEach(period -> figures.plan(entity, measure, period));
                trend.periods(measure).forEach(period -> figures.plan(entity, measure, period));
            }
        });
        if (isAdjusted()) {
            Objects.requireNonNull(windows.get(Outcome.SURVEY)).compared().forEach(figures::adjust);
        }
        return figures;
    }

    /** Whose answers the network's scores are made of, and the scores. */
    NetworkScores ofNetwork() {
        return new NetworkScores(answered, members, concealed, issues::isCompared);
    }

    private Comparisons comparisons(List<Practice> entities, Standings where, Set<Against> sides, Concealed hidden) {
        var grounds = new MeasureComparison.Grounds(
                entities, settings.peersAtLeast(), windows, maturity, evidence.breaks(), where, hidden);
        return Comparisons.of(grounds, evidence.measures(), sides);
    }

    /** The months whose survey scores are compared; null where no month of them is complete. */
    private @Nullable Period surveyed() {
        return Objects.requireNonNull(windows.get(Outcome.SURVEY)).current();
    }

    private boolean isAdjusted() {
        return !evidence.instrument().adjusters().isEmpty();
    }

    private List<Adjustment> adjustments(Concealed hidden) {
        Period surveyed = surveyed();
        return surveyed == null || !isAdjusted()
                ? List.of()
                : new Adjustments(maturity, hidden)
                        .of(practices, evidence.measures(), surveyed, standings.scores(surveyed));
    }

    private List<ControlChart> charts(List<Figure> figures) {
        Charts charts = new Charts(figures, evidence.breaks());
        List<ControlChart> all = new ArrayList<>();
        trends.forEach((entity, trend) -> all.addAll(charts.of(entity, evidence.measures(), trend)));
        return List.copyOf(all);
    }

    private List<Remark> notes() {
        Notes notes = new Notes(practices, settings.peersAtLeast());
        practices.stream().filter(practice -> !members.contains(practice.id())).forEach(notes::leftOut);
        notes.followed(
                scores().stream()
                        .map(score -> concealed.followed(score, false).size())
                        .toList(),
                members.size());
        practices.forEach(practice -> notes.add(practice, Objects.requireNonNull(trends.get(practice.id()))));
        Period surveyed = surveyed();
        if (surveyed != null && isAdjusted()) {
            notes.adjusted(standings.scores(surveyed));
        }
        return notes.all();
    }
}
