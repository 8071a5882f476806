package health.cx.recompute;

import java.io.IOException;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** All figures of any practice and period, from the input files alone. */
final class Recomputed {

    private static final Name CHARGES = new Name("charges_total", "sum");

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
        Dictionary dictionary = Dictionary.read(measures);
        Patients patients = Patients.read(new InputFolder(input));
        clinic = Clinic.read(new InputFolder(input), dictionary);
        aftercare = new AftercareFigures(clinic);
        calendar = new Calendar(clinic, aftercare);
        visits = new VisitFigures(clinic);
        awareness = new AwarenessFigures(clinic, patients);
        bills = new BillFigures(clinic);
        responseRate = new ResponseRate(clinic, dictionary);
        items = new ItemFigures(clinic, dictionary, calendar);
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
