package health.cx.sample;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.stream.IntStream;

/** When patients come, how long they wait and how long they stay. */
final class Timetable {

    private static final LocalTime OPENS = LocalTime.of(8, 0);
    private static final LocalTime FIRST_SLOT = LocalTime.of(8, 30);
    private static final LocalTime LUNCH_ENDS = LocalTime.of(13, 0);
    private static final int SLOTS = 40;
    private static final int MORNING_SLOTS = 21;
    private static final int SLOT_MINUTES = 10;

    private final Truths truths;
    private final Dice dice;

    Timetable(Truths truths, Dice dice) {
        this.truths = truths;
        this.dice = dice;
    }

    /** The appointments of a day, in their order. */
    IntStream slots(int visits) {
        return IntStream.generate(() -> dice.between(0, SLOTS - 1))
                .limit(visits)
                .sorted();
    }

    LocalDateTime scheduled(LocalDate date, int slot) {
        return slot < MORNING_SLOTS
                ? date.atTime(FIRST_SLOT).plusMinutes((long) slot * SLOT_MINUTES)
                : date.atTime(LUNCH_ENDS).plusMinutes((long) (slot - MORNING_SLOTS) * SLOT_MINUTES);
    }

    /** Half a day to three months ahead. */
    LocalDateTime booked(LocalDateTime scheduled, String type) {
        double days = dice.around(type.equals("acute") ? 2 : 12, 0.8);
        LocalDate day = scheduled.toLocalDate().minusDays(Math.min(90, 1 + (long) days));
        return day.atTime(dice.between(8, 16), dice.between(0, 59));
    }

    /** All clocks of a visit from arrival to check-out. */
    Clocks clocks(Clocks booking, LocalDateTime slot, String type) {
        LocalDateTime arrived = booking.scheduled() == null ? slot : arrival(slot);
        LocalDateTime start = arrived.isAfter(slot) ? arrived : slot;
        LocalDateTime in = start.plusMinutes(wait(slot));
        LocalDateTime out = in.plusMinutes(withProvider(type));
        LocalDateTime checkedIn = earlier(arrived.plusMinutes((long) dice.around(2.5, 0.5)), in);
        LocalDateTime called = checkedIn.isAfter(start) ? checkedIn : start;
        long untilSeen = Math.max(0, Duration.between(called, in).toMinutes());
        LocalDateTime roomed = earlier(called, in).plusMinutes((long) (untilSeen * (0.4 + 0.4 * dice.fraction())));
        LocalDateTime left = out.plusMinutes(1 + (long) dice.around(3.5, 0.5));
        return seenEarly(new Clocks(booking.booked(), booking.scheduled(), arrived, checkedIn, roomed, in, out, left));
    }

    /** One in fifty of those who come early is taken before the appointed time. */
    private Clocks seenEarly(Clocks c) {
        LocalDateTime in = Clocks.known(c.checkedIn()).plusMinutes(1);
        if (c.scheduled() == null || !in.isBefore(c.scheduled()) || !dice.chance(0.02)) {
            return c;
        }
        return new Clocks(
                c.booked(), c.scheduled(), c.arrived(), c.checkedIn(), in, in, c.providerOut(), c.checkedOut());
    }

    private LocalDateTime arrival(LocalDateTime slot) {
        long early = Math.round(Math.max(-15, Math.min(30, 8 + 7 * dice.normal())));
        LocalDateTime arrived = slot.minusMinutes(early);
        LocalDateTime opens = slot.toLocalDate().atTime(OPENS);
        return arrived.isBefore(opens) ? opens : arrived;
    }

    /** Waits build up in the course of a session. */
    private long wait(LocalDateTime slot) {
        LocalTime begins = slot.toLocalTime().isBefore(LUNCH_ENDS) ? FIRST_SLOT : LUNCH_ENDS;
        double progress = Duration.between(begins, slot.toLocalTime()).toMinutes() / 200.0;
        double median = truths.wait(slot.toLocalDate()) * (0.7 + 0.6 * progress);
        return Math.min(150, Math.round(dice.around(median, 0.5)));
    }

    private long withProvider(String type) {
        double median = type.equals("wellness") ? 19 : type.equals("end_of_life") ? 24 : 15;
        return Math.max(3, Math.min(75, Math.round(dice.around(median, 0.4))));
    }

    private static LocalDateTime earlier(LocalDateTime a, LocalDateTime b) {
        return a.isBefore(b) ? a : b;
    }
}
