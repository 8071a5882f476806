package health.cx.recompute;

import java.time.YearMonth;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** What practices know of those who come. */
final class AwarenessFigures {

    private final ByMonth<Visit> visits = new ByMonth<>();
    private final Map<String, YearMonth> limitsSince = new HashMap<>();
    private final Patients patients;

    AwarenessFigures(Clinic clinic, Patients patients) {
        this.patients = patients;
        for (Visit visit : clinic.visits().all()) {
            if (visit.completed()) {
                visits.add(visit.practice(), visit.month(), visit);
            }
            if (visit.limitedOptions() != null) {
                limitsSince.merge(visit.practice(), visit.month(), (a, b) -> a.isBefore(b) ? a : b);
            }
        }
    }

    Map<Name, Figure> of(Scope scope) {
        List<Visit> all = visits.in(scope);
        Map<Name, Figure> figures = new LinkedHashMap<>();
        figures.put(new Name("patient_type_known_rate", "rate"), share(all, one -> one.patientType() != null));
        figures.put(new Name("arrival_state_known_rate", "rate"), share(all, one -> one.arrivalState() != null));
        figures.put(new Name("demographics_known_rate", "rate"), share(all, patients::describe));
        figures.put(new Name("limits_known_rate", "rate"), share(all, this::tellsOfLimits));
        return figures;
    }

    /** A practice that never named a limit before may not have asked. */
    private boolean tellsOfLimits(Visit visit) {
        YearMonth since = limitsSince.get(visit.practice());
        return since != null && !visit.month().isBefore(since);
    }

    private static Figure share(List<Visit> all, Predicate<Visit> known) {
        return Figure.rate(all.stream().filter(known).count(), all.size());
    }
}
