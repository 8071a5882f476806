package health.cx.evaluate;

import health.cx.evaluate.compare.Difference;
import health.cx.evaluate.compare.Draft;
import health.cx.evaluate.compare.Family;
import health.cx.evaluate.compare.Peers;
import health.cx.evaluate.compare.Periods;
import health.cx.evaluate.compare.Standing;
import health.cx.evaluate.disclose.SmallestBase;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Holds every practice's figures against its peers' and its own past, measure by measure. */
final class Comparisons {

    private final List<Practice> practices;
    private final int peersAtLeast;
    private final Map<Outcome, Window> windows;
    private final Maturity maturity;
    private final Standings standings;
    private final Map<String, Map<Against, List<Draft>>> drafts = new HashMap<>();

    Comparisons(
            List<Practice> practices,
            int peersAtLeast,
            Map<Outcome, Window> windows,
            Maturity maturity,
            Standings standings) {
        this.practices = practices;
        this.peersAtLeast = peersAtLeast;
        this.windows = windows;
        this.maturity = maturity;
        this.standings = standings;
    }

    /** All comparisons of these measures, by practice, other side and measure. */
    List<Comparison> of(List<Measure> measures) {
        measures.forEach(this::compare);
        List<Comparison> all = new ArrayList<>();
        for (Practice practice : practices) {
            Map<Against, List<Draft>> own = drafts.getOrDefault(practice.id(), Map.of());
            for (Against against : Against.values()) {
                all.addAll(Family.judge(own.getOrDefault(against, List.of())));
            }
        }
        return all;
    }

    private void compare(Measure measure) {
        Window window = Objects.requireNonNull(windows.get(measure.outcome()));
        List<Period> periods = Stream.of(window.current(), window.previous(), window.lastYear())
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .distinct()
                .toList();
        var byPeriod = standings.of(measure, periods);
        // the size of a practice is no merit: counts and sums are held against its own past only
        if (measure.kind() != Kind.COUNT && measure.kind() != Kind.SUM) {
            withPeers(measure, window.current(), byPeriod);
        }
        withPast(measure, Against.PREVIOUS, window.current(), window.previous(), byPeriod);
        withPast(measure, Against.SAME_PERIOD_LAST_YEAR, window.current(), window.lastYear(), byPeriod);
    }

    private void withPeers(
            Measure measure, @Nullable Period current, Map<Period, SortedMap<String, Standing>> byPeriod) {
        SortedMap<String, Standing> now = current == null ? null : byPeriod.get(current);
        Peers peers = now == null ? null : new Peers(practices, now.values(), peersAtLeast);
        for (Practice practice : practices) {
            Standing own = now == null ? null : now.get(practice.id());
            if (current == null || own == null || peers == null) {
                add(new Draft(practice.id(), measure, Against.PEERS, null, true, Obstacle.NO_WINDOW));
                continue;
            }
            boolean hidden = SmallestBase.hides(measure, measure.primary(), own.n());
            Difference difference = hidden ? null : peers.distance(own);
            String obstacle = Obstacle.of(measure, own);
            if (obstacle == null && peers.of(practice.id()).isEmpty()) {
                obstacle = Obstacle.fewPeers(peers.others(practice.id()), peersAtLeast);
            }
            if (obstacle == null) {
                obstacle = open(measure, current);
            }
            add(new Draft(practice.id(), measure, Against.PEERS, difference, peers.differ(own), obstacle));
        }
    }

    private void withPast(
            Measure measure,
            Against against,
            @Nullable Period current,
            @Nullable Period past,
            Map<Period, SortedMap<String, Standing>> byPeriod) {
        SortedMap<String, Standing> now = current == null ? null : byPeriod.get(current);
        SortedMap<String, Standing> then = past == null ? null : byPeriod.get(past);
        Periods periods = now == null || then == null ? null : new Periods(now.values(), then.values());
        for (Practice practice : practices) {
            Standing own = now == null ? null : now.get(practice.id());
            Standing before = then == null ? null : then.get(practice.id());
            if (current == null || past == null || periods == null || own == null || before == null) {
                add(new Draft(
                        practice.id(),
                        measure,
                        against,
                        null,
                        true,
                        current == null ? Obstacle.NO_WINDOW : Obstacle.NO_PAST));
                continue;
            }
            boolean hidden = SmallestBase.hides(measure, measure.primary(), own.n())
                    || SmallestBase.hides(measure, measure.primary(), before.n());
            Difference difference = hidden ? null : periods.change(own, before);
            String obstacle = Obstacle.of(measure, own);
            if (obstacle == null) {
                obstacle = Obstacle.ofPast(measure, before);
            }
            if (obstacle == null) {
                obstacle = maturity.mature(measure.outcome(), current) ? open(measure, past) : open(measure, current);
            }
            add(new Draft(practice.id(), measure, against, difference, true, obstacle));
        }
    }

    private @Nullable String open(Measure measure, Period period) {
        return maturity.mature(measure.outcome(), period) ? null : Obstacle.OPEN;
    }

    private void add(Draft draft) {
        drafts.computeIfAbsent(draft.practiceId(), id -> new EnumMap<>(Against.class))
                .computeIfAbsent(draft.against(), against -> new ArrayList<>())
                .add(draft);
    }
}
