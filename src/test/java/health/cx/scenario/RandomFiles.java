package health.cx.scenario;

import java.util.Locale;
import java.util.Random;
import java.util.function.Supplier;

/**
 * Files whose few ids meet again and again: visits move to other patients and days, bill lines to other visits, answers and
 * messages come before what they are about.
 */
public final class RandomFiles {

    private static final int ROWS = 12;

    private final Random random;

    /** Files by this chance. */
    public RandomFiles(Random random) {
        this.random = random;
    }

    /** The text of a file of a subject. */
    public String of(String subject) {
        return switch (subject) {
            case "visits" ->
                rows(
                        "visit_id,practice_id,patient_id,provider_id,scheduled_at,arrived_at,provider_in_at,status,"
                                + "limited_options,mode",
                        this::visit);
            case "billing" ->
                rows(
                        "line_id,practice_id,visit_id,patient_id,service_date,posted_on,entry,amount,payer_id,payer_class,"
                                + "corrects_line_id,denied_amount,statement_on",
                        this::bill);
            case "invitations" -> rows("invitation_id,practice_id,visit_id,sent_on,disposition", this::invitation);
            case "surveys" ->
                rows(
                        "response_id,practice_id,item,answer,invitation_id,visit_id,patient_id,visit_date,respondent,"
                                + "received_on,mode",
                        this::answer);
            case "follow_ups" -> rows("follow_up_id,practice_id,visit_id,due_on,attempted_at,reached", this::followUp);
            case "feedback" -> rows("feedback_id,practice_id,visit_id,received_at,kind,resolved_at", this::message);
            case "hand_offs" -> rows("hand_off_id,practice_id,visit_id,to,due_on,requested_at,status", this::handOff);
            case "patients" -> rows("patient_id,birth_year,sex,valid_from", this::patient);
            case "providers" -> rows("provider_id,practice_id,name,valid_from", this::provider);
            case "payers" -> rows("payer_id,name,payer_class", this::payer);
            default -> throw new IllegalArgumentException(subject);
        };
    }

    private static String rows(String header, Supplier<String> row) {
        StringBuilder text = new StringBuilder(header).append('\n');
        for (int i = 0; i < ROWS; i++) {
            text.append(row.get()).append('\n');
        }
        return text.toString();
    }

    private String visit() {
        String at = day() + "T09:";
        return "%s,%s,%s,%s00,%s05,%s%02d,%s,%s,%s"
                .formatted(
                        key("V", 60) + "," + practice(),
                        key("A", 25),
                        key("D", 3),
                        at,
                        at,
                        at,
                        6 + random.nextInt(50),
                        some("completed", "completed", "no_show", "left_unseen"),
                        some("", "", "", "", "finance"),
                        some("", "in_person", "video"));
    }

    private String bill() {
        String day = day();
        String entry = some("charge", "charge", "payment", "denial", "refund");
        return String.join(
                ",",
                key("B", 80),
                practice(),
                some("", key("V", 60)),
                key("A", 25),
                day,
                day,
                entry,
                (entry.equals("charge") ? "" : "-") + random.nextInt(1, 300) + ".00",
                some("", key("Y", 3)),
                some("", "", "commercial", "self_pay"),
                entry.equals("denial") ? key("B", 80) : "",
                entry.equals("denial") ? "10.00" : "",
                some("", day));
    }

    private String invitation() {
        return String.join(",", key("I", 40), practice(), some("", key("V", 60)), day(), some("", "completed"));
    }

    private String answer() {
        return String.join(
                ",",
                key("R", 20),
                practice(),
                some("rating_provider", "explained", "listened", "unheard_of"),
                String.valueOf(random.nextInt(1, 5)),
                some("", "", key("I", 40)),
                some("", "", key("V", 60)),
                some("", key("A", 25)),
                day(),
                some("", "patient", "staff"),
                day(),
                some("", "email"));
    }

    private String followUp() {
        return String.join(
                ",", key("U", 30), practice(), key("V", 60), day(), some("", day() + "T10:00"), some("", "yes"));
    }

    private String message() {
        return String.join(
                ",",
                key("M", 30),
                practice(),
                some("", key("V", 60)),
                day() + "T10:00",
                some("complaint", "question"),
                some("", day() + "T11:00"));
    }

    private String handOff() {
        return String.join(
                ",",
                key("H", 30),
                practice(),
                key("V", 60),
                some("pharmacy", "laboratory"),
                some("", day()),
                some("", day() + "T12:00"),
                some("", "completed", "failed"));
    }

    private String patient() {
        return String.join(
                ",", key("A", 25), String.valueOf(random.nextInt(1930, 2020)), some("female", "male"), some("", day()));
    }

    private String provider() {
        return String.join(",", key("D", 3), practice(), key("Dr ", 9), some("", day()));
    }

    private String payer() {
        return String.join(",", key("Y", 3), key("Payer ", 9), some("", "government", "commercial"));
    }

    private String practice() {
        return "P" + (1 + random.nextInt(2));
    }

    private String key(String prefix, int of) {
        return prefix + random.nextInt(of);
    }

    private String day() {
        return String.format(Locale.ROOT, "2026-%02d-%02d", 2 + random.nextInt(2), 1 + random.nextInt(28));
    }

    private String some(String... choices) {
        return choices[random.nextInt(choices.length)];
    }
}
