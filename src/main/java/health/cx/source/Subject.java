package health.cx.source;

import static health.cx.source.Column.clock;
import static health.cx.source.Column.code;
import static health.cx.source.Column.date;
import static health.cx.source.Column.key;
import static health.cx.source.Column.minutes;
import static health.cx.source.Column.money;
import static health.cx.source.Column.of;
import static health.cx.source.Column.range;
import static health.cx.source.Column.text;
import static health.cx.source.Column.yesNo;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The input contract: every subject's columns and natural key. Adding a column here adds it to the mapping language,
 * to the cleaning and to the stage table.
 */
public enum Subject {
    PRACTICES(
            List.of("practice_id", "valid_from"),
            key("practice_id").must(),
            text("name").must(),
            text("specialty"),
            text("region"),
            code("rurality", "urban", "suburban", "rural", "tourism"),
            of("time_zone", ColumnType.ZONE).strict(),
            text("practice_group"),
            date("valid_from").strict()),
    PROVIDERS(
            List.of("practice_id", "provider_id", "valid_from"),
            key("provider_id").must(),
            key("practice_id").must(),
            text("name"),
            code("role", "physician", "nurse", "therapist", "front_desk", "billing", "other"),
            text("specialty"),
            date("valid_from").strict()),
    PATIENTS(
            List.of("patient_id", "valid_from"),
            key("patient_id").must().person(),
            key("practice_id"),
            date("birth_date").never(),
            of("birth_year", ColumnType.INTEGER),
            code("sex", "female", "male", "other"),
            text("postal_code").never(),
            code("rurality", "urban", "suburban", "rural", "tourism"),
            range("education", 1, 6),
            range("general_health", 1, 5),
            range("deprivation_quintile", 1, 5),
            text("language"),
            text("insurance_class"),
            of("distance_km", ColumnType.DECIMAL),
            date("valid_from").strict()),
    PAYERS(
            List.of("payer_id"),
            key("payer_id").must(),
            text("name"),
            code("payer_class", "government", "commercial", "self_pay", "other")),
    VISITS(
            List.of("practice_id", "visit_id"),
            key("visit_id").must(),
            key("practice_id").must(),
            key("provider_id"),
            key("patient_id").must().person(),
            clock("booked_at"),
            clock("scheduled_at").strict(),
            clock("arrived_at").strict(),
            clock("checked_in_at"),
            clock("roomed_at"),
            clock("provider_in_at"),
            clock("provider_out_at"),
            clock("checked_out_at"),
            date("service_date").strict(),
            minutes("arrival_to_check_in_minutes"),
            minutes("roomed_wait_minutes"),
            minutes("wait_to_be_seen_minutes"),
            minutes("roomed_to_provider_minutes"),
            minutes("minutes_with_provider"),
            minutes("checkout_minutes"),
            minutes("cycle_time_minutes"),
            code("status", "booked", "completed", "no_show", "cancelled", "left_unseen")
                    .strict(),
            code("mode", "in_person", "phone", "video"),
            code("patient_type", "wellness", "acute", "chronic", "elective", "end_of_life"),
            of(
                    "arrival_state",
                    ColumnType.CODES,
                    "calm",
                    "confused",
                    "desperate",
                    "in_pain",
                    "overwhelmed",
                    "vulnerable"),
            of("limited_options", ColumnType.CODES, "distance", "finance", "insurance", "urgency"),
            code("acquisition", "new", "returning", "second_opinion", "transfer"),
            date("follow_up_due_on"),
            clock("recorded_at").strict()),
    BILLING(
            List.of("practice_id", "line_id"),
            key("line_id").must(),
            key("practice_id").must(),
            key("visit_id"),
            key("patient_id").person(),
            date("service_date").strict(),
            date("posted_on").must(),
            code("entry", "charge", "payment", "adjustment", "denial", "correction", "refund", "void")
                    .must(),
            money("amount").must(),
            key("payer_id"),
            code("payer_class", "government", "commercial", "self_pay", "other"),
            text("procedure_code"),
            text("denial_code"),
            money("denied_amount"),
            key("corrects_line_id"),
            money("estimate_amount"),
            money("patient_due"),
            date("statement_on"),
            clock("recorded_at").strict()),
    INVITATIONS(
            List.of("practice_id", "invitation_id"),
            key("invitation_id").must(),
            key("practice_id").must(),
            key("visit_id"),
            date("sent_on").must(),
            code("mode", "mail", "phone", "email", "sms", "tablet"),
            code(
                    "disposition",
                    "completed",
                    "partial",
                    "refused",
                    "no_answer",
                    "undeliverable",
                    "ineligible",
                    "deceased")),
    SURVEYS(
            List.of("practice_id", "response_id", "item"),
            key("response_id").must(),
            key("practice_id").must(),
            text("item").must(),
            of("answer", ColumnType.DECIMAL),
            key("invitation_id"),
            key("visit_id"),
            key("patient_id").person(),
            date("visit_date").strict(),
            code("respondent", "patient", "proxy", "staff"),
            code("mode", "mail", "phone", "email", "sms", "tablet"),
            text("instrument"),
            text("instrument_version"),
            text("sampling_scheme"),
            date("sent_on"),
            date("received_on"),
            clock("recorded_at").strict()),
    FOLLOW_UPS(
            List.of("practice_id", "follow_up_id"),
            key("follow_up_id").must(),
            key("practice_id").must(),
            key("visit_id").must(),
            date("due_on"),
            clock("attempted_at"),
            yesNo("reached"),
            code("symptoms", "resolved", "resolving", "unchanged", "worse", "unknown")),
    FEEDBACK(
            List.of("practice_id", "feedback_id"),
            key("feedback_id").must(),
            key("practice_id").must(),
            key("visit_id"),
            clock("received_at").must(),
            code("kind", "complaint", "compliment", "question", "call").must(),
            text("topic"),
            clock("acknowledged_at"),
            clock("resolved_at"),
            yesNo("reopened")),
    HAND_OFFS(
            List.of("practice_id", "hand_off_id"),
            key("hand_off_id").must(),
            key("practice_id").must(),
            key("visit_id").must(),
            code("to", "pharmacy", "specialist", "laboratory", "imaging", "insurer"),
            key("partner_id"),
            date("due_on"),
            clock("requested_at"),
            clock("completed_at"),
            code("status", "completed", "failed", "pending"));

    private static final List<String> REFERENCES = List.of("visit_id", "invitation_id", "corrects_line_id");

    /** A column of hand-offs that files call by a word which SQL keeps for itself. */
    private static final String SQL_WORD = "to";

    @SuppressWarnings("ImmutableEnumChecker") // made by List.of
    private final List<String> naturalKey;

    @SuppressWarnings("ImmutableEnumChecker")
    private final List<Column> columns;

    Subject(List<String> naturalKey, Column... columns) {
        this.naturalKey = naturalKey;
        this.columns = List.of(columns);
    }

    /** Its name in files, tables and messages. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Its columns in the contract's order. */
    public List<Column> columns() {
        return columns;
    }

    /** The columns that together name one thing of the real world; rows that share them are versions of it. */
    public List<String> naturalKey() {
        return naturalKey;
    }

    /** The position of a column in {@link #columns()}, or -1. */
    public int indexOf(String column) {
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).name().equals(column)) {
                return i;
            }
        }
        return -1;
    }

    /** The names of its columns. */
    public List<String> columnNames() {
        return columns.stream().map(Column::name).toList();
    }

    /** True for a column that the warehouse holds as a key: a person, or another subject's row. */
    public boolean keyed(Column column) {
        boolean person = column.identifying() && column.stored();
        boolean otherRow = REFERENCES.contains(column.name()) && !naturalKey.contains(column.name());
        return person || otherRow;
    }

    /** The name of a column in the warehouse's stage. */
    public String stageName(Column column) {
        String name = column.name().equals(SQL_WORD) ? "destination" : column.name();
        return keyed(column) ? name.substring(0, name.length() - "_id".length()) + "_key" : name;
    }

    /** The subject of this name. */
    public static Optional<Subject> named(String id) {
        return Arrays.stream(values()).filter(s -> s.id().equals(id)).findFirst();
    }
}
