package health.cx.recompute;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The visits, by their own id and by what a row without one says. */
final class VisitLog {

    private final Map<List<String>, Visit> byId = new LinkedHashMap<>();
    private final Map<List<Object>, List<Visit>> byDay = new HashMap<>();

    VisitLog(List<Visit> visits) {
        for (Visit visit : visits) {
            byId.put(List.of(visit.practice(), visit.id()), visit);
            if (visit.completed() || visit.leftUnseen()) {
                byDay.computeIfAbsent(
                                day(visit.practice(), visit.patient(), visit.serviceDate()), k -> new ArrayList<>())
                        .add(visit);
            }
        }
    }

    Collection<Visit> all() {
        return byId.values();
    }

    /** A named visit, or none when there is no such visit; else the only one of the patient on the day. */
    @Nullable
    Visit of(String practice, @Nullable String id, @Nullable String patient, @Nullable LocalDate date) {
        if (id != null) {
            return byId.get(List.of(practice, id));
        }
        if (patient == null || date == null) {
            return null;
        }
        List<Visit> fitting = byDay.getOrDefault(day(practice, patient, date), List.of());
        return fitting.size() == 1 ? fitting.get(0) : null;
    }

    private static List<Object> day(String practice, String patient, LocalDate date) {
        return List.of(practice, patient, date);
    }
}
