package health.cx.recompute;

import health.cx.recompute.Published.Key;
import java.io.IOException;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** All figures of any practice and period, from the input files alone. */
final class Recomputed {

    private static final Name CHARGES = new Name("charges_total", "sum");

    private final Dictionary dictionary;
    private final Set<String> members = new TreeSet<>();
    private final Map<Name, Set<String>> followed = new HashMap<>();
    private final Map<Set<String>, Map<Scope, Map<Name, Figure>>> ofSome = new HashMap<>();
    private final Clinic clinic;
    private final Calendar calendar;
    private final VisitFigures visits;
    private final AwarenessFigures awareness;
    private final BillFigures bills;
    private final AftercareFigures aftercare;
    private final ResponseRate responseRate;
    private final ItemFigures items;
    private final CompositeFigures composites;
    private final AdjustedFigures adjusted;
    private final Map<Scope, Map<Name, Figure>> figures = new HashMap<>();
    private final Map<Name, Outcome> outcomes = new HashMap<>();

    Recomputed(Path input, Path measures) throws IOException {
        dictionary = Dictionary.read(measures);
        Patients patients = Patients.read(new InputFolder(input));
        clinic = Clinic.read(new InputFolder(input), dictionary);
        aftercare = new AftercareFigures(clinic);
        calendar = new Calendar(clinic, aftercare);
        visits = new VisitFigures(clinic);
        awareness = new AwarenessFigures(clinic, patients);
        bills = new BillFigures(clinic);
        responseRate = new ResponseRate(clinic, dictionary);
        ItemFigures ofAll = new ItemFigures(clinic, dictionary, practice -> true);
        clinic.practices().stream()
                .filter(practice -> isEnough(practice, ofAll))
                .forEach(members::add);
        items = new ItemFigures(clinic, dictionary, members::contains);
        composites = new CompositeFigures(clinic, dictionary, items);
        adjusted = new AdjustedFigures(clinic, dictionary, patients, items);
        Scope any = new Scope(Scope.NETWORK, calendar.latest(), calendar.latest());
        items.of(any).keySet().forEach(name -> outcomes.put(name, Outcome.SURVEY));
        composites.of(any).keySet().forEach(name -> outcomes.put(name, Outcome.SURVEY));
        adjusted.of(any).keySet().forEach(name -> outcomes.put(name, Outcome.SURVEY));
        bills.of(any).keySet().forEach(name -> outcomes.put(name, Outcome.BILL));
        visits.of(any).keySet().forEach(name -> outcomes.put(name, Outcome.LOG));
        awareness.of(any).keySet().forEach(name -> outcomes.put(name, Outcome.LOG));
        AftercareFigures.outcomes()
                .forEach(outcome -> aftercare.of(outcome, any).keySet().forEach(name -> outcomes.put(name, outcome)));
        outcomes.put(ResponseRate.NAME, Outcome.SURVEY);
        outcomes.put(ResponseRate.ELECTRONIC, Outcome.SURVEY);
        outcomes.put(CHARGES, Outcome.LOG);
    }

    /** The network's figures leave out practices of which fewer than 11, but any, answered in a window that is compared. */
    private boolean isEnough(String practice, ItemFigures ofAll) {
        List<String> all = List.copyOf(dictionary.items().keySet());
        return calendar.windows(Outcome.SURVEY, practice).stream()
                .mapToLong(window -> ofAll.respondents(window, all))
                .allMatch(n -> n == 0 || n >= 11);
    }

    /** And those whose own can't be told for other months' sake: whose the numbers of answers in the windows say. */
    void findMembers(Published published) {
        Map<Key, Long> told = new HashMap<>();
        published.cells().forEach((key, cell) -> {
            if (calendar.windows(Outcome.SURVEY, Scope.NETWORK).contains(key.scope())
                    && dictionary.items().containsKey(key.name().measure())
                    && !cell.n().isEmpty()) {
                told.put(key, Long.valueOf(cell.n()));
            }
        });
        Set<String> found = matching(List.copyOf(members), told);
        members.retainAll(found);
    }

    /** The practices whose numbers add up to all that is told; all where none do. */
    private Set<String> matching(List<String> practices, Map<Key, Long> told) {
        return IntStream.range(0, 1 << practices.size())
                .mapToObj(some -> IntStream.range(0, practices.size())
                        .filter(i -> (some & 1 << (practices.size() - 1 - i)) == 0)
                        .mapToObj(practices::get)
                        .collect(Collectors.toUnmodifiableSet()))
                .filter(some -> told.entrySet().stream()
                        .allMatch(row -> some.stream()
                                        .mapToLong(practice ->
                                                own(practice, row.getKey()).n())
                                        .sum()
                                == row.getValue()))
                .findFirst()
                .orElse(Set.copyOf(practices));
    }

    /**
     * A published row's figure. Over time the network's is made of the same practices all the time, of those that had
     * enough answers all the time: of which of these, its numbers of answers say.
     */
    @Nullable
    Figure figure(Key key, Published published) {
        Scope scope = key.scope();
        if (!isOverTime(scope) || !isAnswer(key.name())) {
            return of(scope).get(key.name());
        }
        Set<String> practices = followed.computeIfAbsent(key.name(), name -> followed(name, published));
        return ofSome.computeIfAbsent(practices, some -> new HashMap<>())
                .computeIfAbsent(scope, period -> {
                    ItemFigures some = new ItemFigures(clinic, dictionary, practices::contains);
                    Map<Name, Figure> figures = new HashMap<>(some.of(period));
                    figures.putAll(new CompositeFigures(clinic, dictionary, some).of(period));
                    return figures;
                })
                .get(key.name());
    }

    private boolean isOverTime(Scope scope) {
        return scope.practice().equals(Scope.NETWORK)
                && !calendar.windows(Outcome.SURVEY, Scope.NETWORK).contains(scope)
                && calendar.closed(Outcome.SURVEY, scope);
    }

    private Set<String> followed(Name name, Published published) {
        Map<Key, Long> told = new HashMap<>();
        published.cells().forEach((key, cell) -> {
            if (key.name().equals(name) && isOverTime(key.scope()) && !cell.n().isEmpty()) {
                told.put(key, Long.valueOf(cell.n()));
            }
        });
        List<String> enough = members.stream()
                .filter(practice -> told.keySet().stream().noneMatch(row -> Suppression.of(name, own(practice, row))))
                .toList();
        return matching(enough, told);
    }

    private Figure own(String practice, Key row) {
        return of(new Scope(practice, row.scope().first(), row.scope().last()))
                .getOrDefault(row.name(), new Figure(null, 0));
    }

    /** Whether a practice's answers of any month are too few, so that more than these may be hidden. */
    boolean hasSmallMonth(String owner, Name name) {
        Name answered = isAdjusted(name) ? new Name(name.measure(), "linear_mean") : name;
        return practices().stream()
                .filter(practice -> owner.equals(Scope.NETWORK) || owner.equals(practice))
                .flatMap(practice -> calendar.months().stream().map(month -> new Scope(practice, month, month)))
                .map(scope -> of(scope).getOrDefault(answered, new Figure(null, 0)))
                .anyMatch(figure -> Suppression.of(answered, figure));
    }

    Calendar calendar() {
        return calendar;
    }

    Set<String> practices() {
        return clinic.practices();
    }

    Map<Name, Outcome> outcomes() {
        return outcomes;
    }

    /** Whether it is stated for the windows of practices only. */
    boolean isAdjusted(Name name) {
        return name.statistic().equals(AdjustedFigures.STATISTIC);
    }

    /** Whether the trend is drawn from answers, by month only where enough of them come in. */
    boolean isAnswer(Name name) {
        return outcomes.get(name) == Outcome.SURVEY
                && !isAdjusted(name)
                && !name.equals(ResponseRate.NAME)
                && !name.equals(ResponseRate.ELECTRONIC);
    }

    /** Whether anything is known of it, in whatever month. */
    boolean knows(String owner, Name name) {
        YearMonth latest = calendar.latest();
        Figure ever = of(new Scope(owner, latest.minusYears(50), latest.plusYears(50)))
                .get(name);
        return ever != null && ever.n() > 0;
    }

    Map<Name, Figure> of(Scope scope) {
        return figures.computeIfAbsent(scope, s -> {
            Map<Name, Figure> all = new LinkedHashMap<>(visits.of(s));
            all.putAll(awareness.of(s));
            all.put(ResponseRate.NAME, responseRate.of(s));
            all.put(ResponseRate.ELECTRONIC, responseRate.electronic(s));
            AftercareFigures.outcomes().forEach(outcome -> all.putAll(aftercare.of(outcome, s)));
            all.putAll(bills.of(s));
            all.putAll(items.of(s));
            all.putAll(composites.of(s));
            if (!s.practice().equals(Scope.NETWORK)
                    && calendar.windows(Outcome.SURVEY, s.practice()).contains(s)) {
                all.putAll(adjusted.of(s));
            }
            return all;
        });
    }
}
