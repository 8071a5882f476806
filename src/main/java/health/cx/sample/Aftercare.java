package health.cx.sample;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What follows a visit: calls until symptoms resolve, hand-offs to others, complaints and thanks. */
final class Aftercare {

    private static final Odds SYMPTOMS = Odds.of("resolved 40, resolving 36, unchanged 12, worse 5, unknown 7");
    private static final Odds PARTNERS = Odds.of("pharmacy 40, laboratory 30, specialist 15, imaging 10, insurer 5");
    private static final Odds KINDS = Odds.of("complaint 35, compliment 20, question 28, call 17");
    private static final Odds TOPICS = Odds.of("wait 30, billing 25, staff 15, results 20, access 10");
    private static final double HAND_OFF = 0.15;
    private static final double FEEDBACK = 0.02;

    private final LocalDateTime until;
    private final Dice dice;
    private final Consumer<Row> out;
    private final Ids followUps = new Ids("U");
    private final Ids handOffs = new Ids("H");
    private final Ids messages = new Ids("M");

    Aftercare(LocalDate until, Dice dice, Consumer<Row> out) {
        this.until = until.plusDays(1).atStartOfDay();
        this.dice = dice;
        this.out = out;
    }

    void follow(Visit visit) {
        LocalDate due = visit.followUpDue();
        if (due != null) {
            followUp(visit, due);
        }
        if (dice.chance(HAND_OFF)) {
            handOff(visit);
        }
        if (dice.chance(FEEDBACK)) {
            message(visit);
        }
    }

    private void followUp(Visit visit, LocalDate due) {
        LocalDateTime attempt = due.atTime(dice.between(9, 16), dice.between(0, 59))
                .plusDays(dice.chance(0.86) ? dice.between(0, 1) : dice.between(3, 9));
        LocalDateTime attempted = dice.chance(0.05) ? null : past(attempt);
        boolean reached = attempted != null && dice.chance(0.82);
        out.accept(row(Subject.FOLLOW_UPS, visit, attempted == null ? due : attempted.toLocalDate())
                .set("follow_up_id", followUps.next())
                .set("due_on", due)
                .set("attempted_at", attempted)
                .set("reached", attempted == null ? null : reached ? "yes" : "no")
                .set("symptoms", reached ? SYMPTOMS.draw(dice) : null));
    }

    private void handOff(Visit visit) {
        String partner = PARTNERS.draw(dice);
        LocalDateTime requested = visit.end();
        LocalDateTime completed = past(requested.plusMinutes((long) dice.around(2_000, 1)));
        boolean failed = dice.chance(0.04);
        LocalDate due = requested.toLocalDate().plusDays(5);
        out.accept(row(Subject.HAND_OFFS, visit, requested.toLocalDate())
                .set("hand_off_id", handOffs.next())
                .set("to", partner)
                .set("partner_id", partner.substring(0, 2).toUpperCase(Locale.ROOT) + dice.between(1, 3))
                .set("due_on", past(due.atStartOfDay()) == null ? null : due)
                .set("requested_at", requested)
                .set("completed_at", failed ? null : completed)
                .set("status", failed ? "failed" : completed == null ? "pending" : "completed"));
    }

    private void message(Visit visit) {
        LocalDateTime received = visit.end().plusMinutes((long) dice.around(4_000, 1));
        if (past(received) == null) {
            return;
        }
        LocalDateTime acknowledged = past(received.plusMinutes((long) dice.around(900, 1)));
        LocalDateTime resolved = past(received.plusMinutes((long) dice.around(7_000, 0.8) + 500));
        boolean both = acknowledged != null && resolved != null && !resolved.isBefore(acknowledged);
        out.accept(row(Subject.FEEDBACK, visit, received.toLocalDate())
                .set("feedback_id", messages.next())
                .set("received_at", received)
                .set("kind", KINDS.draw(dice))
                .set("topic", TOPICS.draw(dice))
                .set("acknowledged_at", acknowledged)
                .set("resolved_at", both ? resolved : null)
                .set("reopened", both && dice.chance(0.05) ? "yes" : "no"));
    }

    private static Row row(Subject subject, Visit visit, LocalDate day) {
        return Row.of(subject, day).set("practice_id", visit.practice().id()).set("visit_id", visit.id());
    }

    private @Nullable LocalDateTime past(LocalDateTime moment) {
        return moment.isBefore(until) ? moment : null;
    }
}
