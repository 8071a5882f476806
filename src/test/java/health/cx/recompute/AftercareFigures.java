package health.cx.recompute;

import java.time.YearMonth;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** The measures of what came after the visits, by what they are read from, and the months that say anything of them. */
final class AftercareFigures {

    private final FollowUpFigures followUps;
    private final FeedbackFigures feedback;
    private final HandOffFigures handOffs;
    private final Collection<YearMonth> all;
    private final Map<Outcome, Map<String, SortedSet<YearMonth>>> seen = new HashMap<>();

    AftercareFigures(Clinic clinic) {
        followUps = new FollowUpFigures(clinic);
        feedback = new FeedbackFigures(clinic);
        handOffs = new HandOffFigures(clinic);
        all = months(clinic);
    }

    private static Collection<YearMonth> months(Clinic clinic) {
        TreeSet<YearMonth> visited = new TreeSet<>();
        clinic.visits().all().forEach(visit -> visited.add(visit.month()));
        YearMonth first = visited.first().minusYears(1);
        return LongStream.range(0, 12L * (visited.last().getYear() - first.getYear() + 2))
                .mapToObj(first::plusMonths)
                .toList();
    }

    Map<Name, Figure> of(Outcome outcome, Scope scope) {
        return switch (outcome) {
            case FOLLOW_UP -> followUps.of(scope);
            case FEEDBACK -> feedback.of(scope);
            case HAND_OFF -> handOffs.of(scope);
            case LOG, SURVEY, BILL -> Map.of();
        };
    }

    static Stream<Outcome> outcomes() {
        return Stream.of(Outcome.FOLLOW_UP, Outcome.FEEDBACK, Outcome.HAND_OFF);
    }

    /** The months of which an owner has any figure of the outcome. */
    SortedSet<YearMonth> seen(Outcome outcome, String owner) {
        return seen.computeIfAbsent(outcome, o -> new HashMap<>()).computeIfAbsent(owner, o -> {
            TreeSet<YearMonth> months = new TreeSet<>();
            for (YearMonth month : all) {
                if (of(outcome, new Scope(owner, month, month)).values().stream()
                        .anyMatch(figure -> figure.n() > 0)) {
                    months.add(month);
                }
            }
            return months;
        });
    }
}
