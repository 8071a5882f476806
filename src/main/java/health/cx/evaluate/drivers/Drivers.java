package health.cx.evaluate.drivers;

import health.cx.evaluate.Comparison;
import health.cx.evaluate.Figure;
import health.cx.evaluate.Kind;
import health.cx.evaluate.Measure;
import health.cx.evaluate.Period;
import health.cx.evaluate.score.Dossier;
import health.cx.evaluate.score.Instrument;
import health.cx.evaluate.score.Response;
import health.cx.evaluate.score.SurveyPeriod;
import health.cx.evaluate.statistics.Quantiles;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What goes with the rating in the window of survey verdicts, for every practice and the network. */
public final class Drivers {

    private final Terms terms;
    private final Period window;
    private final SortedMap<String, Dossier> dossiers;
    private final SortedMap<String, Rated> rated = new TreeMap<>();
    private final SortedMap<String, Frame> frames = new TreeMap<>();
    private final Rated network = new Rated();
    private final Set<String> members;

    /** What depends on nothing that may be hidden, by entity. */
    private final Map<String, List<DriverLine>> known = new ConcurrentHashMap<>();

    private Drivers(
            Terms minutesOpen,
            Period window,
            SortedMap<String, Dossier> dossiers,
            Set<String> members,
            Map<String, Visits> visits) {
        this.window = window;
        this.dossiers = dossiers;
        this.terms = withShortVisit(minutesOpen, visits);
        dossiers.keySet().forEach(id -> read(id, visits.getOrDefault(id, new Visits())));
        this.members = members;
        members.forEach(id -> network.addAll(Objects.requireNonNull(rated.get(id))));
    }

    /**
     * Of these practices; those that are members make up the network.
     *
     * @return empty where the dictionary has no headline item to hold visits against
     */
    public static Optional<Drivers> of(
            Instrument instrument,
            List<Measure> measures,
            Period window,
            SortedMap<String, Dossier> dossiers,
            Set<String> members,
            Map<String, Visits> visits) {
        return measures.stream()
                .filter(one -> one.kind() == Kind.ITEM && one.headline())
                .findFirst()
                .map(rating -> new Terms(
                        instrument, rating, Terms.touchpoints(measures), Terms.longWait(measures), Double.NaN))
                .map(open -> new Drivers(open, window, dossiers, members, visits));
    }

    private Terms withShortVisit(Terms open, Map<String, Visits> visits) {
        List<Double> minutes = new ArrayList<>();
        dossiers.forEach((id, dossier) -> visits.getOrDefault(id, new Visits()).each(window, (month, visit) -> {
            Response answer = dossier.response(month, visit.respondent());
            if (answer != null && !Float.isNaN(visit.withProvider()) && !Double.isNaN(open.rating(answer))) {
                minutes.add((double) visit.withProvider());
            }
        }));
        double[] sorted =
                minutes.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        long[] once = new long[sorted.length];
        Arrays.fill(once, 1);
        double quartile = sorted.length == 0 ? Double.NaN : new Quantiles(sorted, once).type7(0.25);
        return new Terms(open.instrument(), open.rating(), open.touchpoints(), open.longWait(), quartile);
    }

    private void read(String id, Visits visits) {
        Rated own = new Rated();
        int practice = rated.size();
        Dossier dossier = Objects.requireNonNull(dossiers.get(id));
        visits.each(window, (month, visit) -> {
            Response answer = dossier.response(month, visit.respondent());
            if (answer != null) {
                own.add(practice, answer, withMinutes(visit));
            }
        });
        rated.put(id, own);
        frames.put(id, visits.frame(window));
    }

    /** With the marks that follow from its minutes. */
    private Experience withMinutes(Experience visit) {
        boolean isWaitKnown = !Float.isNaN(visit.waited());
        boolean isVisitKnown = !Float.isNaN(visit.withProvider()) && !Double.isNaN(terms.shortVisit());
        boolean isLong = visit.waited() > terms.longWait();
        boolean isShort = visit.withProvider() < terms.shortVisit();
        Experience marked = isWaitKnown ? visit.with(Mark.LONG_WAIT, isLong) : visit;
        marked = isVisitKnown ? marked.with(Mark.SHORT_VISIT, isShort) : marked;
        return isWaitKnown && isVisitKnown ? marked.with(Mark.LONG_WAIT_AND_SHORT_VISIT, isLong && isShort) : marked;
    }

    /**
     * All lines, the network's first.
     *
     * @param ofPractices the practices' scores in the window
     * @param ofNetwork the network's, as one entity
     * @param comparisons from which verdicts are taken
     * @param isUntold whose score of what stays hidden in the window, though enough answered
     */
    public List<DriverLine> lines(
            SurveyPeriod ofPractices,
            SurveyPeriod ofNetwork,
            List<Comparison> comparisons,
            BiPredicate<String, Measure> isUntold) {
        Frame all = new Frame();
        members.forEach(id -> all.addAll(Objects.requireNonNull(frames.get(id))));
        Map<String, List<Comparison>> verdicts =
                comparisons.stream().collect(Collectors.groupingBy(Comparison::practiceId));
        // each draws from a generator of its own, so threads don't matter; the network takes longest and starts first
        ForkJoinTask<List<DriverLine>> ofAll = ForkJoinPool.commonPool()
                .submit(() -> lines(Figure.NETWORK, network, all, ofNetwork, verdicts, isUntold)
                        .toList());
        List<DriverLine> ofEach = rated.entrySet().parallelStream()
                .flatMap(own -> lines(
                        own.getKey(),
                        own.getValue(),
                        Objects.requireNonNull(frames.get(own.getKey())),
                        ofPractices,
                        verdicts,
                        isUntold))
                .toList();
        return Stream.concat(ofAll.join().stream(), ofEach.stream()).toList();
    }

    private Stream<DriverLine> lines(
            String id,
            Rated own,
            Frame frame,
            SurveyPeriod scores,
            Map<String, List<Comparison>> verdicts,
            BiPredicate<String, Measure> isUntold) {
        return Stream.of(
                        ofVisits(id, own),
                        new Silent(id, terms, own, frame, scores, score -> isUntold.test(id, score))
                                .lines(verdicts.getOrDefault(id, List.of())))
                .flatMap(List::stream);
    }

    private List<DriverLine> ofVisits(String id, Rated own) {
        List<DriverLine> lines = known.get(id);
        if (lines == null) {
            lines = Stream.of(
                            new Contrasts(id, terms, own).lines(),
                            new Weights(id, terms, own).lines(),
                            new Memories(id, own).lines())
                    .flatMap(List::stream)
                    .toList();
            known.put(id, lines);
        }
        return lines;
    }

    /** Whom each practice can learn from. */
    public List<RoleModel> models(List<Comparison> comparisons) {
        SortedMap<String, CaseMix> mixes = new TreeMap<>();
        List<Response> all = new ArrayList<>();
        dossiers.forEach((id, dossier) -> {
            List<Response> own = dossier.responses(window);
            all.addAll(own);
            mixes.put(id, CaseMix.of(terms.instrument(), own, Objects.requireNonNull(frames.get(id))));
        });
        List<Double> deviations = CaseMix.deviations(terms.instrument(), all);
        return new RoleModels(mixes, deviations, terms.touchpoints(), comparisons).all();
    }
}
