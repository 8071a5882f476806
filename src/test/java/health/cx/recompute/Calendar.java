package health.cx.recompute;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/** The reported month, the months before it, when their outcomes are known, and the windows that are compared. */
final class Calendar {

    private static final int HISTORY = 36;
    private static final List<Integer> WINDOWS = List.of(12, 6, 3);
    private static final double MOST = 0.99;

    private final YearMonth first;
    private final AftercareFigures aftercare;
    private final YearMonth latest;
    private final LocalDate newest;
    private final Map<Outcome, Map<YearMonth, List<LocalDate>>> closing = new HashMap<>();
    private final Map<List<Object>, Boolean> closed = new HashMap<>();

    Calendar(Clinic clinic, AftercareFigures aftercare) {
        this.aftercare = aftercare;
        List<YearMonth> visited = clinic.visits().all().stream()
                .filter(Visit::completed)
                .map(Visit::month)
                .sorted()
                .toList();
        first = visited.get(0);
        latest = visited.get(visited.size() - 1).minusMonths(1);
        newest = clinic.newest();
        clinic.post()
                .invitations()
                .forEach(invitation -> closes(
                        Outcome.SURVEY, invitation.month(), invitation.sentOn().plusDays(SurveyPost.WINDOW)));
        clinic.bills().stream()
                .filter(Bill::stated)
                .forEach(bill -> closes(
                        Outcome.BILL,
                        bill.visit().month(),
                        Objects.requireNonNull(bill.firstStatement()).plusDays(Bill.WINDOW)));
        clinic.aftercare().followUps().forEach(one -> mayClose(Outcome.FOLLOW_UP, one.month(), one.closes()));
        clinic.aftercare().handOffs().forEach(one -> mayClose(Outcome.HAND_OFF, one.month(), one.closes()));
        clinic.visitsWithFeedback()
                .forEach(visit -> closes(
                        Outcome.FEEDBACK, visit.month(), visit.serviceDate().plusDays(Message.WINDOW)));
        clinic.countingMessages().stream()
                .filter(message -> message.visit() == null)
                .forEach(message -> closes(
                        Outcome.FEEDBACK,
                        message.month(),
                        message.received().toLocalDate().plusDays(Message.WINDOW)));
    }

    private void mayClose(Outcome outcome, @Nullable YearMonth month, @Nullable LocalDate day) {
        if (month != null && day != null) {
            closes(outcome, month, day);
        }
    }

    private void closes(Outcome outcome, YearMonth month, LocalDate day) {
        closing.computeIfAbsent(outcome, o -> new TreeMap<>())
                .computeIfAbsent(month, m -> new ArrayList<>())
                .add(day);
    }

    YearMonth latest() {
        return latest;
    }

    /** The months in which an owner's figures of an outcome are followed. */
    List<YearMonth> months(Outcome outcome, String owner) {
        if (AftercareFigures.outcomes().noneMatch(outcome::equals)) {
            return months();
        }
        SortedSet<YearMonth> seen = aftercare.seen(outcome, owner).headSet(latest.plusMonths(1));
        return seen.isEmpty()
                ? List.of()
                : months().stream()
                        .filter(month -> !month.isBefore(seen.first()) && !month.isAfter(seen.last()))
                        .toList();
    }

    List<YearMonth> months() {
        YearMonth from = latest.minusMonths(HISTORY - 1).isAfter(first) ? latest.minusMonths(HISTORY - 1) : first;
        return LongStream.rangeClosed(0, from.until(latest, ChronoUnit.MONTHS))
                .mapToObj(from::plusMonths)
                .toList();
    }

    /** Whether 99 of 100 of the month's outcome windows have closed by the newest date. */
    boolean closed(Outcome outcome, YearMonth month) {
        return closed.computeIfAbsent(List.of(outcome, month), key -> mostHaveClosed(outcome, month));
    }

    private boolean mostHaveClosed(Outcome outcome, YearMonth month) {
        List<LocalDate> days = closing.getOrDefault(outcome, Map.of()).getOrDefault(month, List.of()).stream()
                .sorted()
                .toList();
        return days.isEmpty() ? aLaterOneHas(outcome, month) : mostAreOver(days);
    }

    private boolean mostAreOver(List<LocalDate> days) {
        return !days.get((int) Math.ceil(MOST * days.size()) - 1).isAfter(newest);
    }

    /** A month without any window is as good as closed once a later one is; what is known on the day always is. */
    private boolean aLaterOneHas(Outcome outcome, YearMonth month) {
        return outcome == Outcome.LOG
                || closing.getOrDefault(outcome, Map.of()).entrySet().stream()
                        .anyMatch(later -> later.getKey().isAfter(month)
                                && mostAreOver(
                                        later.getValue().stream().sorted().toList()));
    }

    boolean closed(Outcome outcome, Scope scope) {
        return LongStream.rangeClosed(0, scope.first().until(scope.last(), ChronoUnit.MONTHS))
                .mapToObj(scope.first()::plusMonths)
                .allMatch(month -> closed(outcome, month));
    }

    /** The latest 12 months that have all closed, the 12 before and the same of the year before; else 6, else 3. */
    List<Scope> windows(Outcome outcome, String practice) {
        YearMonth first = first(outcome);
        for (int months : WINDOWS) {
            for (YearMonth last = latest;
                    first.until(last, ChronoUnit.MONTHS) + 1 >= 2L * months;
                    last = last.minusMonths(1)) {
                if (closed(outcome, new Scope(practice, last.minusMonths(months - 1L), last))) {
                    return windows(practice, first, last, months);
                }
            }
        }
        return List.of();
    }

    private YearMonth first(Outcome outcome) {
        SortedSet<YearMonth> seen = aftercare.seen(outcome, Scope.NETWORK);
        return seen.isEmpty() ? first : seen.first();
    }

    private static List<Scope> windows(String practice, YearMonth first, YearMonth last, int months) {
        return LongStream.of(0, months, 12)
                .distinct()
                .mapToObj(last::minusMonths)
                .map(end -> new Scope(practice, end.minusMonths(months - 1L), end))
                .filter(scope -> !scope.first().isBefore(first))
                .toList();
    }
}
