package health.cx.recompute;

import java.util.List;
import java.util.Set;

/** A subject of the input contract: its key, what a row must have, and what must be readable where it is given. */
enum Feed {
    PRACTICES("practices", List.of("practice_id", "name"), List.of("practice_id")),
    PATIENTS("patients", List.of("patient_id"), List.of("patient_id")),
    PAYERS("payers", List.of("payer_id"), List.of("payer_id")),
    VISITS("visits", List.of("visit_id", "practice_id", "patient_id"), List.of("practice_id", "visit_id")) {
        @Override
        boolean accepts(Row row) {
            return super.accepts(row)
                    && (row.has("scheduled_at") || row.has("arrived_at") || row.has("service_date"))
                    && clockOrNothing(row, "scheduled_at")
                    && clockOrNothing(row, "arrived_at")
                    && dateOrNothing(row, "service_date")
                    && clockOrNothing(row, "recorded_at")
                    && wordOrNothing(row, "status", STATUS);
        }
    },
    BILLING(
            "billing",
            List.of("line_id", "practice_id", "posted_on", "entry", "amount"),
            List.of("practice_id", "line_id")) {
        @Override
        boolean accepts(Row row) {
            return super.accepts(row)
                    && dateOrNothing(row, "posted_on")
                    && dateOrNothing(row, "service_date")
                    && clockOrNothing(row, "recorded_at")
                    && wordOrNothing(row, "entry", ENTRY)
                    && row.number("amount") != null;
        }
    },
    INVITATIONS(
            "invitations",
            List.of("invitation_id", "practice_id", "sent_on"),
            List.of("practice_id", "invitation_id")) {
        @Override
        boolean accepts(Row row) {
            return super.accepts(row) && dateOrNothing(row, "sent_on");
        }
    },
    FOLLOW_UPS(
            "follow_ups", List.of("follow_up_id", "practice_id", "visit_id"), List.of("practice_id", "follow_up_id")),
    FEEDBACK(
            "feedback",
            List.of("feedback_id", "practice_id", "received_at", "kind"),
            List.of("practice_id", "feedback_id")) {
        @Override
        boolean accepts(Row row) {
            return super.accepts(row) && clockOrNothing(row, "received_at") && wordOrNothing(row, "kind", KIND);
        }
    },
    HAND_OFFS("hand_offs", List.of("hand_off_id", "practice_id", "visit_id"), List.of("practice_id", "hand_off_id")),
    SURVEYS("surveys", List.of("response_id", "practice_id", "item"), List.of("practice_id", "response_id", "item")) {
        @Override
        boolean accepts(Row row) {
            return super.accepts(row) && dateOrNothing(row, "visit_date") && clockOrNothing(row, "recorded_at");
        }
    };

    private static final Set<String> STATUS = Set.of("booked", "completed", "no_show", "cancelled", "left_unseen");
    private static final Set<String> KIND = Set.of("complaint", "compliment", "question", "call");
    private static final Set<String> ENTRY =
            Set.of("charge", "payment", "adjustment", "denial", "correction", "refund", "void");

    private final String files;

    @SuppressWarnings("ImmutableEnumChecker") // made by List.of
    private final List<String> required;

    @SuppressWarnings("ImmutableEnumChecker")
    private final List<String> key;

    Feed(String files, List<String> required, List<String> key) {
        this.files = files;
        this.required = required;
        this.key = key;
    }

    boolean holds(String fileName) {
        return fileName.startsWith(files) && fileName.endsWith(".csv");
    }

    boolean accepts(Row row) {
        return required.stream().allMatch(row::has);
    }

    List<String> key(Row row) {
        return key.stream().map(row::required).toList();
    }

    private static boolean clockOrNothing(Row row, String column) {
        return !row.has(column) || row.clock(column) != null;
    }

    private static boolean dateOrNothing(Row row, String column) {
        return !row.has(column) || row.date(column) != null;
    }

    private static boolean wordOrNothing(Row row, String column, Set<String> words) {
        return !row.has(column) || words.contains(row.required(column));
    }
}
