package health.cx.evaluate.disclose;

import health.cx.evaluate.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which periods add up to which: months to windows, and to windows that follow each other. Not for several threads. */
final class Tiles {

    private final List<Period> periods;
    private final List<Period> smallest;
    private final List<List<Period>> wholes = new ArrayList<>();
    private final Map<Period, List<Period>> filling = new HashMap<>();

    Tiles(Collection<Period> periods) {
        this.periods = List.copyOf(periods);
        this.smallest = this.periods.stream()
                .filter(one -> this.periods.stream().noneMatch(other -> !other.equals(one) && holds(one, other)))
                .sorted(Period.BY_TIME)
                .toList();
    }

    /** The tiles of each period, or pair of periods, that is their sum. */
    List<List<Period>> wholes() {
        if (!wholes.isEmpty()) {
            return wholes;
        }
        for (Period one : periods) {
            add(one);
            for (Period next : periods) {
                if (next.start().equals(one.end().plusDays(1)) && !(isTile(one) && isTile(next))) {
                    add(new Period(one.start(), next.end()));
                }
            }
        }
        return wholes;
    }

    private boolean isTile(Period period) {
        return smallest.contains(period);
    }

    private void add(Period whole) {
        List<Period> tiles = filling(whole);
        if (tiles.size() > 1 && !wholes.contains(tiles)) {
            wholes.add(tiles);
        }
    }

    /** The tiles that add up to a period; none where they leave a gap. */
    List<Period> filling(Period whole) {
        return filling.computeIfAbsent(whole, some -> {
            List<Period> tiles =
                    smallest.stream().filter(one -> holds(some, one)).toList();
            return fill(some, tiles) ? tiles : List.of();
        });
    }

    private static boolean fill(Period whole, List<Period> tiles) {
        LocalDate from = whole.start();
        for (Period tile : tiles) {
            if (!tile.start().equals(from)) {
                return false;
            }
            from = tile.end().plusDays(1);
        }
        return from.equals(whole.end().plusDays(1));
    }

    private static boolean holds(Period whole, Period part) {
        return !part.start().isBefore(whole.start()) && !part.end().isAfter(whole.end());
    }
}
