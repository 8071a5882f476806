package health.cx.sample;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Spreads a practice's visits over its working days, Monday to Friday. */
final class Workdays {

    /** A day and its number of visits. */
    record Day(LocalDate date, int visits) {}

    private static final int DAYS_BOOKED_AHEAD = 10;
    private static final double SHARE_BOOKED_AHEAD = 0.3;

    private final SampleNetwork network;

    Workdays(SampleNetwork network) {
        this.network = network;
    }

    /** Exactly the practice's visits, on the days that there are. */
    List<Day> past(Practice practice, Truths truths, Dice dice) {
        List<LocalDate> dates = days(network.from(), network.to());
        double[] upTo = new double[dates.size()];
        double total = 0;
        for (int i = 0; i < upTo.length; i++) {
            total += weight(dates.get(i), truths, dice);
            upTo[i] = total;
        }
        List<Day> days = new ArrayList<>();
        long sofar = 0;
        for (int i = 0; i < upTo.length; i++) {
            long now = i == upTo.length - 1 ? practice.visits() : (long) (practice.visits() * (upTo[i] / total));
            days.add(new Day(dates.get(i), (int) (now - sofar)));
            sofar = now;
        }
        return days;
    }

    /** The next two weeks, in which only some visits are booked yet. */
    List<Day> ahead(Practice practice, Dice dice) {
        double perDay = practice.visits() / (network.years() * 261) * SHARE_BOOKED_AHEAD;
        return days(network.to().plusDays(1), network.to().plusDays(DAYS_BOOKED_AHEAD)).stream()
                .map(date -> new Day(date, (int) (perDay + dice.fraction())))
                .toList();
    }

    private static double weight(LocalDate date, Truths truths, Dice dice) {
        double monday = date.getDayOfWeek() == DayOfWeek.MONDAY ? 1.15 : 1;
        return truths.volume(date) * monday * dice.around(1, 0.15);
    }

    private static List<LocalDate> days(LocalDate from, LocalDate to) {
        Stream<LocalDate> all = from.datesUntil(to.plusDays(1));
        List<LocalDate> working = all.filter(Workdays::isWorking).toList();
        return working.isEmpty() ? List.of(from) : working;
    }

    private static boolean isWorking(LocalDate date) {
        return date.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0;
    }
}
