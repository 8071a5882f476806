package health.cx.evaluate;

import health.cx.evaluate.compare.Difference;
import health.cx.evaluate.compare.Draft;
import health.cx.evaluate.compare.Family;
import health.cx.evaluate.compare.Field;
import health.cx.evaluate.compare.Peers;
import health.cx.evaluate.compare.Periods;
import health.cx.evaluate.compare.Reliability;
import health.cx.evaluate.compare.Standing;
import health.cx.evaluate.disclose.SmallestBase;
import health.cx.evaluate.score.Cell;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Holds figures against the peers' and against the same practice's past, measure by measure. */
final class Comparisons {

    private final List<Practice> practices;
    private final int peersAtLeast;
    private final Map<Outcome, Window> windows;
    private final Maturity maturity;
    private final Breaks breaks;
    private final Standings standings;
    private final Map<String, Map<Against, List<Draft>>> drafts = new HashMap<>();
    private final List<Ranking> rankings = new ArrayList<>();
    private final List<FunnelPoint> funnels = new ArrayList<>();

    Comparisons(
            List<Practice> practices,
            int peersAtLeast,
            Map<Outcome, Window> windows,
            Maturity maturity,
            Breaks breaks,
            Standings standings) {
        this.practices = practices;
        this.peersAtLeast = peersAtLeast;
        this.windows = windows;
        this.maturity = maturity;
        this.breaks = breaks;
        this.standings = standings;
    }

    /** Where practices stand on headline survey scores among those they were compared with; after {@link #of}. */
    List<Ranking> rankings() {
        return List.copyOf(rankings);
    }

    /** The funnels of rates that were compared with peers; after {@link #of}. */
    List<FunnelPoint> funnels() {
        return List.copyOf(funnels);
    }

    /** The comparisons of these measures with these sides, by practice, side and measure. */
    List<Comparison> of(List<Measure> measures, Set<Against> sides) {
        measures.forEach(measure -> compare(measure, sides));
        List<Comparison> all = new ArrayList<>();
        for (Practice practice : practices) {
            Map<Against, List<Draft>> own = drafts.getOrDefault(practice.id(), Map.of());
            for (Against against : sides) {
                all.addAll(Family.judge(own.getOrDefault(against, List.of())));
            }
        }
        return List.copyOf(all);
    }

    private void compare(Measure measure, Set<Against> sides) {
        Window window = Objects.requireNonNull(windows.get(measure.outcome()));
        List<Period> periods = Stream.of(window.current(), window.previous(), window.lastYear())
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .distinct()
                .toList();
        var byPeriod = standings.of(measure, periods);
        // the size of a practice is no merit: counts and sums are held against its own past only
        if (sides.contains(Against.PEERS) && measure.kind() != Kind.COUNT && measure.kind() != Kind.SUM) {
            withPeers(measure, window, byPeriod);
        }
        withPast(measure, Against.PREVIOUS, window, window.previous(), byPeriod);
        withPast(measure, Against.SAME_PERIOD_LAST_YEAR, window, window.lastYear(), byPeriod);
    }

    private void withPeers(Measure measure, Window window, Map<Period, SortedMap<String, Standing>> standings) {
        Period current = window.current();
        SortedMap<String, Standing> now = current == null ? null : standings.get(current);
        if (current == null || now == null) {
            withNothing(measure, Against.PEERS, window.reason());
            return;
        }
        Peers peers = new Peers(practices, now.values(), peersAtLeast, measure.practical());
        if (measure.kind() == Kind.RATE && practices.size() > peersAtLeast) {
            funnels.addAll(Funnels.of(measure, now.values()));
        }
        for (Standing own : now.values()) {
            add(withPeers(measure, current, own, peers));
            Field field = peers.field(own);
            if (measure.headline()
                    && field != null
                    && !peers.of(own.practiceId()).isEmpty()
                    && !hides(measure, own)) {
                rankings.add(Rankings.of(measure, own, field));
            }
        }
    }

    private Draft withPeers(Measure measure, Period current, Standing own, Peers peers) {
        Difference difference = hides(measure, own) ? null : peers.distance(own);
        String obstacle = first(
                Obstacle.of(measure, own),
                peers.of(own.practiceId()).isEmpty()
                        ? Obstacle.fewPeers(peers.others(own.practiceId()), peersAtLeast)
                        : null,
                open(measure, current),
                Cell.holds(measure) ? null : unadjusted(own, current));
        boolean differ =
                Optional.ofNullable(peers.field(own)).map(Field::differ).orElse(true);
        return new Draft(
                own.practiceId(),
                measure,
                Against.PEERS,
                difference,
                differ,
                unreliable(peers.field(own), own),
                obstacle);
    }

    /** A practice whose patients nobody knows can't be compared with those whose patients are known. */
    private @Nullable String unadjusted(Standing own, Period current) {
        List<Adjuster> unknown = standings.scores(current).unknownOnlyOf(own.practiceId());
        return unknown.isEmpty() ? null : Obstacle.unadjusted(unknown);
    }

    private static @Nullable String unreliable(@Nullable Field field, Standing own) {
        if (field == null) {
            return null;
        }
        boolean isEnough = own.reliability(field.reliability()) >= Reliability.ENOUGH;
        return isEnough ? null : Obstacle.unreliable(field.reliability().needed(own.n()));
    }

    private void withPast(
            Measure measure,
            Against against,
            Window window,
            @Nullable Period past,
            Map<Period, SortedMap<String, Standing>> standings) {
        Period current = window.current();
        if (current == null || past == null) {
            withNothing(measure, against, current == null ? window.reason() : Obstacle.NO_PAST);
            return;
        }
        var both = Cell.holds(measure) ? standings : this.standings.together(measure, current, past);
        SortedMap<String, Standing> now = Objects.requireNonNull(both.get(current));
        SortedMap<String, Standing> then = Objects.requireNonNull(both.get(past));
        Periods periods = new Periods(now.values(), then.values());
        String open = first(open(measure, current), open(measure, past));
        for (Standing own : now.values()) {
            Standing before = Objects.requireNonNull(then.get(own.practiceId()));
            YearMonth broken = breaks.between(own.practiceId(), measure, past, current);
            boolean hidden = hides(measure, own) || hides(measure, before) || broken != null;
            Difference difference = hidden ? null : periods.change(own, before);
            String obstacle = first(
                    broken == null ? null : Obstacle.broken(broken),
                    Obstacle.of(measure, own),
                    Obstacle.ofPast(measure, before),
                    open);
            add(new Draft(own.practiceId(), measure, against, difference, true, null, obstacle));
        }
    }

    private void withNothing(Measure measure, Against against, String obstacle) {
        practices.forEach(practice -> add(new Draft(practice.id(), measure, against, null, true, null, obstacle)));
    }

    private static boolean hides(Measure measure, Standing one) {
        return SmallestBase.hides(measure, measure.primary(), one.n());
    }

    private static @Nullable String first(@Nullable String... obstacles) {
        for (String obstacle : obstacles) {
            if (obstacle != null) {
                return obstacle;
            }
        }
        return null;
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
