package health.cx.recompute;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A patient's answers about one visit; answers out of their item's range, or ruled out by its screener, are not among them. */
record Response(
        String practice,
        String id,
        @Nullable Visit visit,
        @Nullable LocalDate visitDate,
        @Nullable String invitation,
        String respondent,
        @Nullable LocalDate sentOn,
        @Nullable LocalDate receivedOn,
        @Nullable String mode,
        Map<String, Double> answers) {

    private static final Set<String> ELECTRONIC = Set.of("email", "sms", "tablet");
    private static final Set<String> MODES = Set.of("mail", "phone", "email", "sms", "tablet");

    /** Names the response no visit, then its invitation may. */
    static Response of(List<Row> rows, VisitLog visits, @Nullable Invitation invited, Dictionary dictionary) {
        Row first = rows.get(0);
        String practice = first.required("practice_id");
        LocalDate day = first.date("visit_date");
        String named = first.text("visit_id");
        String visit = named == null && invited != null ? invited.visitId() : named;
        return new Response(
                practice,
                first.required("response_id"),
                visits.of(practice, visit, first.text("patient_id"), day),
                day,
                first.text("invitation_id"),
                Objects.requireNonNullElse(first.text("respondent"), "patient"),
                first.date("sent_on"),
                first.date("received_on"),
                rows.stream()
                        .map(row -> row.text("mode"))
                        .filter(Objects::nonNull)
                        .map(Objects::requireNonNull)
                        .filter(MODES::contains)
                        .findFirst()
                        .orElse(null),
                answers(rows, dictionary));
    }

    private static Map<String, Double> answers(List<Row> rows, Dictionary dictionary) {
        Map<String, Double> answers = new TreeMap<>();
        for (Row row : rows) {
            Dictionary.Item item = dictionary.items().get(row.required("item"));
            BigDecimal answer = row.number("answer");
            if (item != null && answer != null && item.scale().holds(answer.doubleValue())) {
                answers.put(item.id(), answer.doubleValue());
            }
        }
        Map<String, Double> counting = new TreeMap<>(answers);
        counting.keySet()
                .removeIf(
                        id -> Objects.requireNonNull(dictionary.items().get(id)).ruledOutBy(answers));
        return counting;
    }

    boolean hasMode() {
        return mode != null;
    }

    boolean electronic() {
        return mode != null && ELECTRONIC.contains(mode);
    }

    boolean byPatient() {
        return respondent.equals("patient");
    }

    boolean answersAnyOf(List<String> items) {
        return items.stream().anyMatch(answers::containsKey);
    }

    boolean complete(List<String> keyItems) {
        return 2 * keyItems.stream().filter(answers::containsKey).count() >= keyItems.size();
    }

    @Nullable
    YearMonth month() {
        if (visit != null) {
            return visit.month();
        }
        return visitDate == null ? null : YearMonth.from(visitDate);
    }

    /** Up to 42 days after the invitation, else after the survey was sent, else after the visit. */
    boolean inTime(@Nullable Invitation invited) {
        LocalDate asked = invited != null ? invited.sentOn() : sentOn != null ? sentOn : visitedOn();
        return receivedOn == null || asked == null || !receivedOn.isAfter(asked.plusDays(SurveyPost.WINDOW));
    }

    private @Nullable LocalDate visitedOn() {
        return visit == null ? visitDate : visit.serviceDate();
    }
}
