package health.cx.recompute;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;

/** The measures of complaints, questions and calls. */
final class FeedbackFigures {

    private final ByMonth<Message> messages = new ByMonth<>();
    private final ByMonth<Visit> visits = new ByMonth<>();
    private final LocalDate newest;

    FeedbackFigures(Clinic clinic) {
        newest = clinic.newest();
        clinic.countingMessages().forEach(message -> messages.add(message.practice(), message.month(), message));
        clinic.visitsWithFeedback().forEach(visit -> visits.add(visit.practice(), visit.month(), visit));
    }

    Map<Name, Figure> of(Scope scope) {
        List<Message> all = messages.in(scope);
        List<Message> complaints = all.stream().filter(Message::complaint).toList();
        List<Message> questions = all.stream().filter(Message::callOrQuestion).toList();
        Map<Name, Figure> figures = new LinkedHashMap<>();
        figures.put(
                new Name("complaints_per_100_visits", "rate"),
                Figure.perHundred(complaints.size(), visits.in(scope).size()));
        figures.put(
                new Name("complaint_acknowledged_within_3_days", "rate"),
                share(
                        complaints,
                        one -> one.threeDaysAreOver(newest) && one.answerHasItsTime(),
                        Message::acknowledgedInThreeDays));
        List<Lifetime> lives = complaints.stream()
                .map(one -> one.life(newest))
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .toList();
        figures.put(new Name("complaint_days_to_resolve", "median"), new Figure(Lifetime.median(lives), lives.size()));
        figures.put(
                new Name("complaints_reopened_rate", "rate"),
                share(complaints, Message::closedOnce, Message::reopened));
        figures.put(
                new Name("questions_same_day_rate", "rate"),
                share(questions, Message::answerHasItsTime, Message::answeredTheSameDay));
        return figures;
    }

    private static Figure share(List<Message> all, Predicate<Message> whole, Predicate<Message> part) {
        List<Message> those = all.stream().filter(whole).toList();
        return Figure.rate(those.stream().filter(part).count(), those.size());
    }
}
