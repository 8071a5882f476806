package health.cx.recompute;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Invitations and responses, some of them late, twice, nameless or out of range. */
final class HardSurveys {

    private static final List<String> ITEMS = List.of(
            ("greeted staff_courteous staff_helpful knew_history seen_within_15 told_about_delay perceived_wait_minutes "
                            + "explained listened questions_answered instructions_clear options_discussed respect "
                            + "enough_time compassion felt_at_ease results_followed_up knew_whom_to_call checkout_smooth "
                            + "bill_as_expected rating_provider recommend symptoms_better expectations_met cost_worry "
                            + "treated_fairly appointment_soon_enough not_asked")
                    .split(" "));

    private final HardCases cases;
    private final HardSheet invitations;
    private final HardSheet surveys;
    private int number;

    HardSurveys(HardCases cases) {
        this.cases = cases;
        invitations = new HardSheet(
                cases.random(),
                "invitations",
                "invitation_id,practice_id,visit_id,sent_on,disposition",
                "disposition",
                "ineligible,deceased,refused");
        surveys = new HardSheet(
                cases.random(),
                "surveys",
                "response_id,practice_id,item,answer,invitation_id,visit_id,patient_id,visit_date,respondent,mode,"
                        + "sent_on,received_on,recorded_at",
                "answer",
                "1,2,3");
    }

    void add(String practice, String visit, String patient, LocalDate day) {
        while (!cases.oneIn(3)) {
            String invitation = "I" + ++number;
            LocalDate sent = cases.after(day, "0 2 5");
            if (sent.isAfter(HardCases.UNTIL)) {
                return;
            }
            invitations.add(
                    "invitation_id",
                    invitation,
                    "practice_id",
                    practice,
                    "visit_id",
                    cases.oneIn(15) ? cases.word("none ") : visit,
                    "sent_on",
                    sent,
                    "disposition",
                    cases.word("completed partial no_answer ineligible lost "));
            while (!cases.oneIn(3)) {
                respond(practice, cases.oneIn(5) ? null : invitation, visit, patient, day, sent);
            }
        }
    }

    private void respond(
            String practice, @Nullable String invitation, String visit, String patient, LocalDate day, LocalDate sent) {
        LocalDate received = cases.after(sent, "1 3 10 20 41 42 43 60");
        boolean named = !cases.oneIn(5);
        boolean dated = !named && !cases.oneIn(6);
        String respondent = cases.word("patient patient patient  proxy staff");
        String id = "R" + cases.random().nextInt(1_000_000) + "-" + ++number;
        int asked = 3 + cases.random().nextInt(ITEMS.size() - 3);
        if (received.isAfter(HardCases.UNTIL)) {
            return;
        }
        String mode = cases.word("mail phone email sms tablet fax ");
        String sentOn = cases.oneIn(5) ? null : sent.toString();
        for (String item : ITEMS.subList(0, asked)) {
            if (!cases.oneIn(5)) {
                surveys.add(
                        "response_id",
                        id,
                        "practice_id",
                        practice,
                        "item",
                        item,
                        "answer",
                        cases.word("0 1 1 2 2 3 3 3 3 9 10 98 maybe "),
                        "invitation_id",
                        invitation,
                        "visit_id",
                        named ? visit : null,
                        "patient_id",
                        dated ? patient : null,
                        "visit_date",
                        dated ? day : null,
                        "respondent",
                        respondent,
                        "mode",
                        mode,
                        "sent_on",
                        sentOn,
                        "received_on",
                        received);
            }
        }
    }

    void close(Path folder) throws IOException {
        invitations.close(folder);
        surveys.close(folder);
    }
}
