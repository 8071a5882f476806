package health.cx.evaluate.drivers;

import health.cx.evaluate.Period;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.BiConsumer;

/** The answered visits of one practice by month, and how many visits of which traits were asked about. */
public final class Visits {

    private final TreeMap<YearMonth, List<Experience>> answered = new TreeMap<>();
    private final TreeMap<YearMonth, Frame> frames = new TreeMap<>();

    /** Takes in a visit whose patient answered. */
    public void add(YearMonth month, Experience visit) {
        answered.computeIfAbsent(month, m -> new ArrayList<>()).add(visit);
    }

    /** Takes in visits that were asked about, and how many of them were answered. */
    public void add(YearMonth month, Trait trait, String value, long asked, long answers) {
        frames.computeIfAbsent(month, m -> new Frame()).add(trait, value, asked, answers);
    }

    void each(Period period, BiConsumer<YearMonth, Experience> sink) {
        within(answered, period).forEach((month, some) -> some.forEach(one -> sink.accept(month, one)));
    }

    Frame frame(Period period) {
        Frame all = new Frame();
        within(frames, period).values().forEach(all::addAll);
        return all;
    }

    private static <T> NavigableMap<YearMonth, T> within(NavigableMap<YearMonth, T> all, Period period) {
        return all.subMap(YearMonth.from(period.start()), true, YearMonth.from(period.end()), true);
    }
}
