package health.cx.recompute;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** The measures of the follow-ups. */
final class FollowUpFigures {

    private final ByMonth<FollowUp> followUps = new ByMonth<>();
    private final LocalDate newest;

    FollowUpFigures(Clinic clinic) {
        newest = clinic.newest();
        clinic.aftercare().followUps().forEach(one -> followUps.add(one.practice(), one.month(), one));
    }

    Map<Name, Figure> of(Scope scope) {
        List<FollowUp> all = followUps.in(scope);
        return Map.of(
                new Name("follow_up_within_48h", "rate"), share(all, one -> one.dueBy(newest), FollowUp::inTime),
                new Name("follow_up_reached_rate", "rate"), share(all, FollowUp::wasAttempted, FollowUp::reached),
                new Name("symptoms_resolving_rate", "rate"), share(all, FollowUp::reached, FollowUp::resolving));
    }

    private static Figure share(List<FollowUp> all, Predicate<FollowUp> whole, Predicate<FollowUp> part) {
        List<FollowUp> those = all.stream().filter(whole).toList();
        return Figure.rate(those.stream().filter(part).count(), those.size());
    }
}
