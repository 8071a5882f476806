package health.cx.evaluate.segment;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Who came to one practice, beside who came before. */
record Mix(String practiceId, Visits now, @Nullable Visits before) {

    List<Share> shares() {
        List<Share> shares = new ArrayList<>();
        for (Segment segment : Segment.values()) {
            SortedMap<String, Visits.Level> these = now.of(practiceId, segment);
            SortedMap<String, Visits.Level> those = before == null ? null : before.of(practiceId, segment);
            SortedSet<String> levels = new TreeSet<>(Segment::inOrder);
            levels.addAll(these.keySet());
            if (those != null) {
                levels.addAll(those.keySet());
            }
            levels.forEach(level -> shares.add(share(segment, level, these, those)));
        }
        return shares;
    }

    private Share share(
            Segment segment,
            String level,
            SortedMap<String, Visits.Level> these,
            @Nullable SortedMap<String, Visits.Level> those) {
        long visits = visits(these, level);
        Double share = share(visits, these);
        Long visitsBefore = those == null ? null : Long.valueOf(visits(those, level));
        Double shareBefore = those == null ? null : share(visits(those, level), those);
        return new Share(
                practiceId,
                segment,
                level,
                visits,
                share,
                visitsBefore,
                shareBefore,
                share == null || shareBefore == null ? null : Double.valueOf(share - shareBefore));
    }

    private static long visits(SortedMap<String, Visits.Level> levels, String level) {
        Visits.Level one = levels.get(level);
        return one == null ? 0 : one.visits();
    }

    private static @Nullable Double share(long visits, SortedMap<String, Visits.Level> levels) {
        long all = levels.values().stream().mapToLong(Visits.Level::visits).sum();
        return all == 0 ? null : (double) visits / (double) all;
    }
}
