package health.cx.sample;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.BitSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A practice's reception: it books, receives and logs the visits of a day. */
final class FrontDesk {

    private static final Odds TYPES = Odds.of("wellness 24, acute 30, chronic 31, elective 13, end_of_life 2");
    private static final Odds MODES = Odds.of("in_person 88, video 8, phone 4");
    private static final Odds NOBODY = Odds.of("no_show 55, cancelled 45");
    private static final Odds FIRST = Odds.of("new 80, second_opinion 8, transfer 12");
    private static final Odds STATES = Odds.of("calm 58, vulnerable 12, confused 6, overwhelmed 10, desperate 4, - 10");
    private static final Odds LIMITS =
            Odds.of("- 78, distance 6, insurance 6, finance 5, urgency 4, distance;urgency 1");
    private static final double WALK_IN = 0.08;
    private static final double NO_VISIT = 0.085;
    private static final double FOLLOW_UP = 0.2;

    private final Practice practice;
    private final Patients patients;
    private final Timetable timetable;
    private final LocalDate until;
    private final Dice dice;
    private final Ids ids = new Ids("V");
    private final BitSet seen = new BitSet();

    FrontDesk(Practice practice, Patients patients, Timetable timetable, LocalDate until, Dice dice) {
        this.practice = practice;
        this.patients = patients;
        this.timetable = timetable;
        this.until = until;
        this.dice = dice;
    }

    void open(Workdays.Day day, Consumer<Visit> visits) {
        timetable.slots(day.visits()).forEach(slot -> visits.accept(visit(timetable.scheduled(day.date(), slot))));
    }

    private Visit visit(LocalDateTime slot) {
        Patient patient = patients.anyone(dice);
        String type = type(patient);
        boolean future = slot.toLocalDate().isAfter(until);
        boolean walkIn = type.equals("acute") && !future && dice.chance(WALK_IN / 0.3);
        LocalDateTime booked = walkIn ? null : notAfter(timetable.booked(slot, type));
        Clocks booking = Clocks.booking(booked, walkIn ? null : slot);
        if (future) {
            return visit(patient, type, "in_person", "booked", booking);
        }
        if (!walkIn && dice.chance(NO_VISIT)) {
            return visit(patient, type, MODES.draw(dice), NOBODY.draw(dice), booking);
        }
        return attended(patient, type, walkIn ? "in_person" : MODES.draw(dice), timetable.clocks(booking, slot, type));
    }

    private Visit attended(Patient patient, String type, String mode, Clocks clocks) {
        long wait = clocks.wait(Clocks.known(clocks.providerIn()));
        if (!mode.equals("in_person")) {
            return visit(patient, type, mode, Visit.COMPLETED, clocks.remote());
        }
        boolean left = dice.chance(0.004 + 0.001 * Math.max(0, wait - 25));
        return left
                ? visit(patient, type, mode, Visit.LEFT, clocks.unseen())
                : visit(patient, type, mode, Visit.COMPLETED, clocks);
    }

    private Visit visit(Patient patient, String type, String mode, String status, Clocks clocks) {
        boolean came = clocks.arrived() != null;
        boolean completed = status.equals(Visit.COMPLETED);
        return new Visit(
                practice,
                ids.next(),
                completed || !came ? "D" + dice.between(1, practice.providers()) : null,
                patient,
                clocks,
                status,
                mode,
                type,
                came ? arrivalState(patient) : "",
                LIMITS.draw(dice),
                acquisition(patient, completed),
                completed && dice.chance(FOLLOW_UP) ? followUpDue(clocks) : null);
    }

    private String type(Patient patient) {
        String type = TYPES.draw(dice);
        return type.equals("end_of_life") && patient.generalHealth() < 4 ? "chronic" : type;
    }

    /** The poorer somebody's health, the more often there is pain: this is how pain is part of the case mix. */
    private String arrivalState(Patient patient) {
        boolean pain = dice.chance(0.03 + 0.08 * (patient.generalHealth() - 1));
        String state = STATES.draw(dice);
        boolean alone = state.isEmpty() || state.equals("calm");
        return !pain ? state : alone ? "in_pain" : state + ";in_pain";
    }

    private String acquisition(Patient patient, boolean completed) {
        boolean first = !patient.established() && !seen.get(patient.number());
        seen.set(patient.number(), completed || seen.get(patient.number()));
        return first ? FIRST.draw(dice) : "returning";
    }

    private @Nullable LocalDate followUpDue(Clocks clocks) {
        LocalDate due = clocks.start().toLocalDate().plusDays(dice.between(3, 21));
        return due.isAfter(until) ? null : due;
    }

    private LocalDateTime notAfter(LocalDateTime booked) {
        return booked.toLocalDate().isAfter(until) ? until.atTime(booked.toLocalTime()) : booked;
    }
}
