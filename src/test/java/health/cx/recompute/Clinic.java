package health.cx.recompute;

import java.io.IOException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * All that happened in the known practices, as the input files tell it.
 *
 * @param practices those that a practices file holds; nothing of another is here
 */
record Clinic(Set<String> practices, VisitLog visits, List<BillLine> lines, SurveyPost post, Aftercare aftercare) {

    static Clinic read(InputFolder input, Dictionary dictionary) throws IOException {
        Set<String> practices = input.current(Feed.PRACTICES).stream()
                .map(row -> row.required("practice_id"))
                .collect(Collectors.toSet());
        VisitLog visits = new VisitLog(
                known(input.current(Feed.VISITS), practices).map(Visit::of).toList());
        List<Row> billing = input.current(Feed.BILLING);
        Payers payers = new Payers(input.current(Feed.PAYERS), billing);
        List<BillLine> lines = known(billing, practices)
                .map(row -> BillLine.of(row, visits, payers))
                .toList();
        List<Invitation> invitations = known(input.current(Feed.INVITATIONS), practices)
                .map(row -> Invitation.of(row, visits))
                .toList();
        Map<List<String>, Invitation> invitedBy = invitations.stream()
                .collect(Collectors.toMap(sent -> List.of(sent.practice(), sent.id()), sent -> sent));
        Map<List<String>, List<Row>> answers = known(input.current(Feed.SURVEYS), practices)
                .collect(Collectors.groupingBy(
                        row -> List.of(row.required("practice_id"), row.required("response_id")),
                        LinkedHashMap::new,
                        Collectors.toList()));
        List<Response> responses = answers.values().stream()
                .map(rows -> Response.of(rows, visits, invitedBy.get(invitation(rows.get(0))), dictionary))
                .toList();
        Aftercare aftercare = new Aftercare(
                known(input.current(Feed.FOLLOW_UPS), practices)
                        .map(row -> FollowUp.of(row, visits))
                        .toList(),
                known(input.current(Feed.FEEDBACK), practices)
                        .map(row -> Message.of(row, visits))
                        .toList(),
                known(input.current(Feed.HAND_OFFS), practices)
                        .map(row -> HandOff.of(row, visits))
                        .toList());
        return new Clinic(practices, visits, lines, new SurveyPost(invitations, responses), aftercare);
    }

    private static List<String> invitation(Row answer) {
        return List.of(answer.required("practice_id"), Objects.requireNonNullElse(answer.text("invitation_id"), ""));
    }

    private static Stream<Row> known(List<Row> rows, Set<String> practices) {
        return rows.stream().filter(row -> practices.contains(row.required("practice_id")));
    }

    Collection<Bill> bills() {
        Map<Visit, List<BillLine>> byVisit = new LinkedHashMap<>();
        for (BillLine line : lines) {
            if (line.visit() != null) {
                byVisit.computeIfAbsent(line.visit(), visit -> new ArrayList<>())
                        .add(line);
            }
        }
        return byVisit.entrySet().stream()
                .map(entry -> new Bill(entry.getKey(), entry.getValue()))
                .toList();
    }

    /** The messages that came within their window. */
    List<Message> countingMessages() {
        LocalDate newest = newest();
        return aftercare.messages().stream()
                .filter(message -> message.counts(newest))
                .toList();
    }

    /** Completed visits from the month of the practice's first message on: before it nobody wrote any down. */
    List<Visit> visitsWithFeedback() {
        Map<String, YearMonth> since = new HashMap<>();
        countingMessages().forEach(one -> since.merge(one.practice(), one.month(), Clinic::earlier));
        return completedSince(since);
    }

    /** The same of hand-offs. */
    List<Visit> visitsWithHandOffs() {
        Map<String, YearMonth> since = new HashMap<>();
        for (HandOff handOff : aftercare.handOffs()) {
            YearMonth month = handOff.month();
            if (month != null) {
                since.merge(handOff.practice(), month, Clinic::earlier);
            }
        }
        return completedSince(since);
    }

    private List<Visit> completedSince(Map<String, YearMonth> since) {
        return visits.all().stream()
                .filter(Visit::completed)
                .filter(visit -> since.containsKey(visit.practice()))
                .filter(visit -> !visit.month().isBefore(Objects.requireNonNull(since.get(visit.practice()))))
                .toList();
    }

    private static YearMonth earlier(YearMonth one, YearMonth other) {
        return one.isBefore(other) ? one : other;
    }

    /** The newest date in the data. */
    LocalDate newest() {
        Stream<LocalDate> visited = visits.all().stream()
                .filter(visit -> visit.completed() || visit.noShow() || visit.leftUnseen())
                .map(Visit::serviceDate);
        Stream<LocalDate> billed =
                lines.stream().flatMap(line -> Stream.of(line.postedOn(), newer(line.statementOn(), line.postedOn())));
        Stream<LocalDate> invited = post.invitations().stream().map(Invitation::sentOn);
        Stream<LocalDate> answered = post.counting().stream()
                .flatMap(response -> Stream.of(response.sentOn(), response.receivedOn()))
                .filter(Objects::nonNull);
        return Stream.of(visited, billed, invited, answered, aftercare.days())
                .flatMap(days -> days)
                .max(LocalDate::compareTo)
                .orElseThrow();
    }

    private static LocalDate newer(@Nullable LocalDate one, LocalDate other) {
        return one == null ? other : one;
    }
}
