package health.cx.warehouse;

import health.cx.source.Subject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A published table with a row for something that happened on a day.
 *
 * @param table its name
 * @param day the column that says which day
 * @param key the column that holds the row key of the staged row it stands for
 * @param subject the subject of that staged row
 */
record Dated(String table, String day, String key, Subject subject) {

    private static final String DAY = "service_date_key";

    /** The facts, in the order in which they are loaded. */
    static final List<Dated> FACTS = List.of(
            new Dated("fact_visit", DAY, "visit_key", Subject.VISITS),
            new Dated("fact_billing_line", DAY, "billing_line_key", Subject.BILLING),
            new Dated("fact_survey_invitation", DAY, "survey_invitation_key", Subject.INVITATIONS),
            new Dated("fact_survey_answer", DAY, "survey_answer_key", Subject.SURVEYS),
            new Dated("fact_follow_up", DAY, "follow_up_key", Subject.FOLLOW_UPS),
            new Dated("fact_feedback", DAY, "feedback_key", Subject.FEEDBACK),
            new Dated("fact_hand_off", DAY, "hand_off_key", Subject.HAND_OFFS));

    /** The joined view of each visit. */
    static final Dated EXPERIENCE = new Dated("mart_visit_experience", "service_date", "visit_key", Subject.VISITS);

    /** The one of this name; empty where a table's rows are of no day. */
    static Optional<Dated> of(String table) {
        return Stream.concat(FACTS.stream(), Stream.of(EXPERIENCE))
                .filter(dated -> dated.table.equals(table))
                .findFirst();
    }

    /** The names to put into a statement about it. */
    Map<String, String> names() {
        return Map.of("table", table, "day", day, "key", key, "subject", subject.id());
    }
}
