package health.cx.recompute;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** All figures of any practice and period, from the input files alone. */
final class Recomputed {

    private static final Name RESPONSE_RATE = new Name("response_rate", "rate");
    private static final Name CHARGES = new Name("charges_total", "sum");

    private final Clinic clinic;
    private final Calendar calendar;
    private final VisitFigures visits;
    private final BillFigures bills;
    private final SurveyFigures surveys;
    private final Map<Scope, Map<Name, Figure>> figures = new HashMap<>();
    private final Map<Name, Outcome> outcomes = new HashMap<>();

    Recomputed(Path input, Path measures) throws IOException {
        Dictionary dictionary = Dictionary.read(measures);
        clinic = Clinic.read(new InputFolder(input), dictionary);
        calendar = new Calendar(clinic);
        visits = new VisitFigures(clinic);
        bills = new BillFigures(clinic);
        surveys = new SurveyFigures(clinic, dictionary);
        Scope any = new Scope(Scope.NETWORK, calendar.latest(), calendar.latest());
        surveys.of(any).keySet().forEach(name -> outcomes.put(name, Outcome.SURVEY));
        bills.of(any).keySet().forEach(name -> outcomes.put(name, Outcome.BILL));
        visits.of(any).keySet().forEach(name -> outcomes.put(name, Outcome.LOG));
        outcomes.put(RESPONSE_RATE, Outcome.SURVEY);
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

    /** Whether the trend is drawn from answers, by month only where enough of them come in. */
    boolean isAnswer(Name name) {
        return outcomes.get(name) == Outcome.SURVEY && !name.equals(RESPONSE_RATE);
    }

    Map<Name, Figure> of(Scope scope) {
        return figures.computeIfAbsent(scope, s -> {
            Map<Name, Figure> all = new LinkedHashMap<>(visits.of(s));
            all.put(RESPONSE_RATE, surveys.responseRate(s));
            all.putAll(bills.of(s));
            all.putAll(surveys.of(s));
            return all;
        });
    }
}
