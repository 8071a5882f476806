package health.cx.evaluate.score;

import health.cx.evaluate.Measure;
import health.cx.evaluate.Statistic;
import health.cx.evaluate.statistics.KaplanMeier;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Days until an event, for cases that had it and for cases last seen without it. */
public final class Lifetimes implements Cell {

    /** How many cases ended, and how many were last seen open, on one day. */
    private record Day(long ended, long open) {
        Day plus(Day other) {
            return new Day(ended + other.ended, open + other.open);
        }
    }

    private final TreeMap<Integer, Day> days = new TreeMap<>();

    /** Adds {@code n} cases that ended after so many days, or were last seen open then. */
    public void add(int day, boolean ended, long n) {
        days.merge(day, ended ? new Day(n, 0) : new Day(0, n), Day::plus);
    }

    @Override
    public void addAll(Cell other) {
        for (Map.Entry<Integer, Day> day : ((Lifetimes) other).days.entrySet()) {
            days.merge(day.getKey(), day.getValue(), Day::plus);
        }
    }

    @Override
    public List<Estimate> estimates(Measure measure) {
        long n = days.values().stream().mapToLong(day -> day.ended + day.open).sum();
        KaplanMeier curve = KaplanMeier.of(
                days.keySet().stream().mapToDouble(Integer::doubleValue).toArray(),
                days.values().stream().mapToLong(Day::ended).toArray(),
                days.values().stream().mapToLong(Day::open).toArray());
        // an interval without the median it is about would only puzzle
        return List.of(
                curve.median() == null
                        ? Estimate.missing(Statistic.MEDIAN, n)
                        : new Estimate(Statistic.MEDIAN, curve.median(), n, curve.lower(), curve.upper()));
    }
}
