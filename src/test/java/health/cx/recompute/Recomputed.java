package health.cx.recompute;

import health.cx.recompute.Published.Key;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** All figures of any practice and period, from the input files alone. */
final class Recomputed {

    private static final Name RESPONSE_RATE = new Name("response_rate", "rate");

    private final Clinic clinic;
    private final VisitFigures visits;
    private final BillFigures bills;
    private final SurveyFigures surveys;
    private final Map<Scope, Map<Name, Figure>> figures = new HashMap<>();

    Recomputed(Path input, Path measures) throws IOException {
        Dictionary dictionary = Dictionary.read(measures);
        clinic = Clinic.read(new InputFolder(input), dictionary);
        visits = new VisitFigures(clinic);
        bills = new BillFigures(clinic);
        surveys = new SurveyFigures(clinic, dictionary);
    }

    Clinic clinic() {
        return clinic;
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

    /** The figures whose windows close together: the log's, the answers' or the bills'. */
    Outcome outcome(Name name) {
        return switch (name.measure()) {
            case "visits_completed", "no_show_rate", "left_unseen_rate", "charges_total", "days_from_booking" -> Outcome.LOG;
            case "billing_accuracy", "denial_rate", "refund_rate", "estimate_overrun_rate", "days_to_settle" -> Outcome.BILL;
            default -> name.measure().endsWith("_minutes") && !name.statistic().equals("mean")
                            || name.measure().equals("minutes_with_provider")
                    ? Outcome.LOG
                    : Outcome.SURVEY;
        };
    }

    boolean suppressed(Key key, Figure figure) {
        return Suppression.of(key.name(), figure);
    }
}
