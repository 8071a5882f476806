package health.cx.sample;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;

/** Invites patients, and opens what they send back. */
final class SurveyPost {

    private static final Odds MODES = Odds.of("email 40, mail 25, sms 25, phone 10");
    private static final Odds SILENCE =
            Odds.of("no_answer 880, refused 50, undeliverable 45, ineligible 20, deceased 5");
    private static final double INVITED = 0.55;
    private static final double ANSWERS = 0.2;
    private static final double SMALL_ANSWERS = 0.062;
    private static final double STAFF_ANSWERS = 0.012;
    private static final double PARTIAL = 0.04;
    private static final double TOO_LATE = 0.025;
    private static final double TWICE = 0.012;
    private static final int OPEN_DAYS = 42;

    private final Truths truths;
    private final LocalDate until;
    private final Dice dice;
    private final Questionnaire questionnaire;
    private final SurveyDirt responses;
    private final Consumer<Row> invitations;
    private final Ids invitationIds = new Ids("I");
    private final Ids responseIds = new Ids("R");
    private final boolean small;
    private double due = 0.5;

    SurveyPost(
            Practice practice,
            Truths truths,
            LocalDate until,
            Dice dice,
            SurveyDirt responses,
            Consumer<Row> invitations) {
        this.truths = truths;
        this.until = until;
        this.dice = dice;
        this.questionnaire = new Questionnaire(dice);
        this.responses = responses;
        this.invitations = invitations;
        this.small = practice.role() == Role.TOO_SMALL;
    }

    void ask(Visit visit, boolean wrongBill) {
        Feelings feelings = Feelings.about(visit, wrongBill, truths, dice);
        if (dice.chance(STAFF_ANSWERS)) {
            staff(feelings);
        }
        boolean willing = answers(visit.patient());
        if (!willing && !dice.chance((INVITED - ANSWERS) / (1 - ANSWERS))) {
            return;
        }
        LocalDate sent = visit.date().plusDays(dice.between(1, 3));
        if (!sent.isAfter(until)) {
            invite(feelings, sent, willing);
        }
    }

    /** The old answer more often; the small practice's few answers are spread evenly, so that no year has eleven. */
    private boolean answers(Patient patient) {
        if (!small) {
            return dice.chance(patient.birthYear() < 1960 ? ANSWERS * 1.25 : ANSWERS * 0.9);
        }
        due += SMALL_ANSWERS;
        boolean now = due >= 1;
        due -= now ? 1 : 0;
        return now;
    }

    private void invite(Feelings feelings, LocalDate sent, boolean willing) {
        String mode = MODES.draw(dice);
        LocalDate received = sent.plusDays(daysToAnswer());
        boolean inTime = willing && !received.isAfter(until) && !received.isAfter(sent.plusDays(OPEN_DAYS));
        boolean partial = dice.chance(PARTIAL);
        String silent = willing ? "no_answer" : SILENCE.draw(dice);
        String disposition = inTime ? partial ? "partial" : "completed" : silent;
        LocalDate closed = inTime ? received : earlier(sent.plusDays(OPEN_DAYS), until);
        String id = invitationIds.next();
        invitations.accept(Row.of(Subject.INVITATIONS, closed)
                .set("invitation_id", id)
                .set("practice_id", feelings.visit().practice().id())
                .set("visit_id", feelings.visit().id())
                .set("sent_on", sent)
                .set("mode", mode)
                .set("disposition", disposition));
        if (willing && !received.isAfter(until)) {
            respond(feelings, id, mode, sent, received, partial);
        }
    }

    private void respond(
            Feelings feelings, String invitation, String mode, LocalDate sent, LocalDate received, boolean partial) {
        boolean twice = dice.chance(TWICE) && !received.plusDays(9).isAfter(until);
        boolean fuller = twice && dice.chance(0.5);
        String who = dice.chance(0.06) ? "proxy" : "patient";
        List<Questionnaire.Answer> answers = questionnaire.patient(feelings);
        List<Questionnaire.Answer> first = partial || fuller ? answers.subList(0, dice.between(3, 5)) : answers;
        Visit visit = feelings.visit();
        Response response = new Response(responseIds.next(), visit, invitation, who, mode, sent, received, first);
        if (!twice) {
            responses.response(response);
            return;
        }
        LocalDate again = received.plusDays(dice.between(2, 9));
        List<Questionnaire.Answer> second = fuller ? answers : atMost(first.size(), questionnaire.patient(feelings));
        responses.twice(
                response, new Response(responseIds.next(), visit, invitation, who, mode, sent, again, second), fuller);
    }

    private static List<Questionnaire.Answer> atMost(int size, List<Questionnaire.Answer> answers) {
        return answers.subList(0, Math.min(size, answers.size()));
    }

    private void staff(Feelings feelings) {
        Visit visit = feelings.visit();
        List<Questionnaire.Answer> answers = questionnaire.staff(feelings);
        responses.staff(
                new Response(responseIds.next(), visit, null, "staff", "tablet", visit.date(), visit.date(), answers));
    }

    private long daysToAnswer() {
        return dice.chance(TOO_LATE) ? dice.between(OPEN_DAYS + 1, 70) : 1 + (long) Math.min(39, dice.around(7, 0.8));
    }

    private static LocalDate earlier(LocalDate a, LocalDate b) {
        return a.isBefore(b) ? a : b;
    }
}
