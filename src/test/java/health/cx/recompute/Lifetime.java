package health.cx.recompute;

import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Days until something happened, or until nobody looked any more. */
record Lifetime(long days, boolean ended) {

    /** Kaplan-Meier: the smallest t with S(t) at most one half. The tolerance is for one half made of thirds. */
    static @Nullable Double median(List<Lifetime> lifetimes) {
        TreeMap<Long, long[]> atDay = new TreeMap<>();
        for (Lifetime life : lifetimes) {
            atDay.computeIfAbsent(life.days, day -> new long[2])[life.ended ? 0 : 1]++;
        }
        double surviving = 1;
        long atRisk = lifetimes.size();
        for (var day : atDay.entrySet()) {
            long ended = day.getValue()[0];
            surviving *= (atRisk - ended) / (double) atRisk;
            if (ended > 0 && surviving <= 0.5 + 1e-12) {
                return day.getKey().doubleValue();
            }
            atRisk -= ended + day.getValue()[1];
        }
        return null;
    }
}
