package health.cx.recompute;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The measures of the visit log. */
final class VisitFigures {

    private static final double TARGET = 15;

    private final ByMonth<Visit> visits = new ByMonth<>();

    VisitFigures(Clinic clinic) {
        clinic.visits().all().forEach(visit -> visits.add(visit.practice(), visit.month(), visit));
    }

    Map<Name, Figure> of(Scope scope) {
        List<Visit> all = visits.in(scope);
        List<Visit> completed = all.stream().filter(Visit::completed).toList();
        long left = count(all, Visit::leftUnseen);
        long noShows = count(all, Visit::noShow);
        long seen = completed.size();
        Map<Name, Figure> figures = new LinkedHashMap<>();
        figures.put(new Name("visits_completed", "count"), new Figure((double) seen, seen));
        figures.put(
                new Name("phone_video_share", "rate"),
                Figure.rate(count(completed, Visit::byPhoneOrVideo), count(completed, Visit::hasMode)));
        figures.put(new Name("no_show_rate", "rate"), Figure.rate(noShows, seen + left + noShows));
        figures.put(new Name("left_unseen_rate", "rate"), Figure.rate(left, seen + left));
        stage(figures, "wait_to_be_seen_minutes", completed, Visit::waitToBeSeen);
        figures.put(new Name("wait_to_be_seen_minutes", "within_target"), withinTarget(completed, left));
        stage(figures, "arrival_to_check_in_minutes", completed, Visit::arrivalToCheckIn);
        stage(figures, "roomed_wait_minutes", completed, Visit::roomedWait);
        stage(figures, "roomed_to_provider_minutes", completed, Visit::roomedToProvider);
        stage(figures, "minutes_with_provider", completed, Visit::withProvider);
        stage(figures, "checkout_minutes", completed, Visit::checkout);
        stage(figures, "cycle_time_minutes", completed, Visit::cycleTime);
        stage(figures, "days_from_booking", completed, Visit::daysFromBooking);
        return figures;
    }

    private static void stage(
            Map<Name, Figure> figures, String measure, List<Visit> completed, Function<Visit, @Nullable Double> stage) {
        List<Double> known = known(completed, stage);
        figures.put(new Name(measure, "median"), Figure.median(known));
        figures.put(new Name(measure, "p90"), Figure.p90(known));
    }

    private static Figure withinTarget(List<Visit> completed, long left) {
        List<Double> waits = known(completed, Visit::waitToBeSeen);
        return Figure.rate(waits.stream().filter(wait -> wait <= TARGET).count(), waits.size() + left);
    }

    private static List<Double> known(List<Visit> completed, Function<Visit, @Nullable Double> stage) {
        List<Double> known = new ArrayList<>();
        for (Visit visit : completed) {
            Double value = stage.apply(visit);
            if (value != null) {
                known.add(Objects.requireNonNull(value));
            }
        }
        return known;
    }

    private static long count(List<Visit> visits, Predicate<Visit> which) {
        return visits.stream().filter(which).count();
    }
}
