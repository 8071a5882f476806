package health.cx.recompute;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/** Follow-ups, messages and hand-offs on both sides of every due day and window, of visits that are there or not. */
final class HardAftercare {

    private static final String MINUTES = "-1 0 1 719 720 1439 1440 2880 4319 4320 4321 20000 43200 60000";

    private final HardCases cases;
    private final HardSheet followUps;
    private final HardSheet feedback;
    private final HardSheet handOffs;
    private int number;

    HardAftercare(HardCases cases) {
        this.cases = cases;
        followUps = new HardSheet(
                cases.random(),
                "follow_ups",
                "follow_up_id,practice_id,visit_id,due_on,attempted_at,reached,symptoms",
                "reached",
                "yes,no,1");
        feedback = new HardSheet(
                cases.random(),
                "feedback",
                "feedback_id,practice_id,visit_id,received_at,kind,topic,acknowledged_at,resolved_at,reopened",
                "kind",
                "complaint,question,rant");
        handOffs = new HardSheet(
                cases.random(),
                "hand_offs",
                "hand_off_id,practice_id,visit_id,to,partner_id,due_on,requested_at,completed_at,status",
                "status",
                "failed,completed,lost");
    }

    void add(String practice, String visit, LocalDate day) {
        if (cases.oneIn(2)) {
            followUp(practice, visit, day);
        }
        if (cases.oneIn(2)) {
            message(practice, visit, day);
        }
        if (cases.oneIn(2)) {
            handOff(practice, visit, day);
        }
    }

    private void followUp(String practice, String visit, LocalDate day) {
        LocalDate due = cases.after(day, "0 1 7 14");
        LocalDateTime attempt = cases.after(due, "-3 0 1 2 3").atTime(cases.oneIn(2) ? 0 : 23, 59);
        followUps.add(
                "follow_up_id",
                "U" + ++number,
                "practice_id",
                practice,
                "visit_id",
                visit(visit, "none none none "),
                "due_on",
                cases.oneIn(6) ? cases.word("2025-02-30 ") : due,
                "attempted_at",
                known(attempt),
                "reached",
                cases.word("yes yes Y TRUE no 0 maybe "),
                "symptoms",
                cases.word("resolved resolving unchanged worse unknown better "));
    }

    private void message(String practice, String visit, LocalDate day) {
        LocalDateTime received =
                cases.after(day, "-2 0 1 10 29 30 31 40").atTime(12, 0).plusMinutes(cases.oneIn(2) ? 0 : 719);
        if (received.toLocalDate().isAfter(HardCases.UNTIL)) {
            return;
        }
        feedback.add(
                "feedback_id",
                "M" + ++number,
                "practice_id",
                practice,
                "visit_id",
                visit(visit, "none    "),
                "received_at",
                cases.oneIn(100) ? cases.word("soon ") : received,
                "kind",
                cases.word("complaint complaint complaint compliment question call"),
                "acknowledged_at",
                known(later(received)),
                "resolved_at",
                known(later(received)),
                "reopened",
                cases.word("yes no no no  1"));
    }

    private void handOff(String practice, String visit, LocalDate day) {
        LocalDate due = cases.after(day, "0 1 5 20");
        handOffs.add(
                "hand_off_id",
                "H" + ++number,
                "practice_id",
                practice,
                "visit_id",
                visit(visit, "none none none "),
                "to",
                cases.word("pharmacy laboratory garage "),
                "partner_id",
                cases.word("A B "),
                "due_on",
                cases.oneIn(8) ? null : due,
                "requested_at",
                known(day.atTime(16, 0)),
                "completed_at",
                known(cases.after(due, "-1 0 0 1 2").atTime(cases.oneIn(2) ? 0 : 23, 59)),
                "status",
                cases.word("completed completed failed pending lost "));
    }

    private @Nullable String visit(String visit, String others) {
        return cases.oneIn(8) ? cases.word(others) : visit;
    }

    private LocalDateTime later(LocalDateTime clock) {
        String minutes = cases.word(MINUTES);
        return clock.plusMinutes(minutes == null ? 0 : Long.parseLong(minutes));
    }

    /** What lies ahead has not happened yet. */
    private @Nullable Object known(LocalDateTime clock) {
        boolean ahead = clock.toLocalDate().isAfter(HardCases.UNTIL);
        return ahead ? null : cases.oneIn(5) ? cases.word("  25:99") : clock;
    }

    void close(Path folder) throws IOException {
        followUps.close(folder);
        feedback.close(folder);
        handOffs.close(folder);
    }
}
