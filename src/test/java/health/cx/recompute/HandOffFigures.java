package health.cx.recompute;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** The measures of the hand-offs. */
final class HandOffFigures {

    private final ByMonth<HandOff> handOffs = new ByMonth<>();
    private final ByMonth<Visit> visits = new ByMonth<>();
    private final LocalDate newest;

    HandOffFigures(Clinic clinic) {
        newest = clinic.newest();
        clinic.aftercare().handOffs().forEach(one -> handOffs.add(one.practice(), one.month(), one));
        clinic.visitsWithHandOffs().forEach(visit -> visits.add(visit.practice(), visit.month(), visit));
    }

    Map<Name, Figure> of(Scope scope) {
        List<HandOff> all = handOffs.in(scope);
        long failed = all.stream().filter(HandOff::failed).count();
        long late = all.stream().filter(one -> one.late(newest)).count();
        return Map.of(
                new Name("hand_off_failed_rate", "rate"),
                Figure.rate(failed, all.stream().filter(HandOff::ended).count()),
                new Name("hand_offs_failed_or_late_per_100_visits", "rate"),
                Figure.perHundred(failed + late, visits.in(scope).size()));
    }
}
