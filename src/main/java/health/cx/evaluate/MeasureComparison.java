package health.cx.evaluate;

import health.cx.evaluate.compare.Difference;
import health.cx.evaluate.compare.Draft;
import health.cx.evaluate.compare.Field;
import health.cx.evaluate.compare.Peers;
import health.cx.evaluate.compare.Periods;
import health.cx.evaluate.compare.Reliability;
import health.cx.evaluate.compare.Standing;
import health.cx.evaluate.disclose.Concealed;
import health.cx.evaluate.disclose.SmallestBase;
import health.cx.evaluate.score.Cell;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One measure of all entities held against the peers' and against their own past; it needs nothing of other measures. */
final class MeasureComparison {

    private final Grounds grounds;
    private final Measure measure;
    private final Window window;
    private final List<Draft> drafts = new ArrayList<>();
    private final List<Ranking> rankings = new ArrayList<>();
    private final List<FunnelPoint> funnels = new ArrayList<>();

    /**
     * What all measures are compared on.
     *
     * @param entities practices, or the network as one
     * @param peersAtLeast the fewest peers
     * @param windows by outcome
     * @param maturity which months are complete
     * @param breaks from when on measures are taken otherwise
     * @param standings where each entity stands
     * @param concealed what is hidden for the sake of others
     */
    record Grounds(
            List<Practice> entities,
            int peersAtLeast,
            Map<Outcome, Window> windows,
            Maturity maturity,
            Breaks breaks,
            Standings standings,
            Concealed concealed) {}

    private MeasureComparison(Grounds grounds, Measure measure) {
        this.grounds = grounds;
        this.measure = measure;
        this.window = Objects.requireNonNull(grounds.windows().get(measure.outcome()));
    }

    static MeasureComparison of(Grounds grounds, Measure measure, Set<Against> sides) {
        MeasureComparison comparison = new MeasureComparison(grounds, measure);
        comparison.compare(sides);
        return comparison;
    }

    /** By side, within a side by entity. */
    List<Draft> drafts() {
        return drafts;
    }

    /** Where entities stand on a headline survey score among those they were compared with. */
    List<Ranking> rankings() {
        return rankings;
    }

    /** The funnel of a rate that was compared with peers. */
    List<FunnelPoint> funnels() {
        return funnels;
    }

    private void compare(Set<Against> sides) {
        List<Period> periods = Stream.of(window.current(), window.previous(), window.lastYear())
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .distinct()
                .toList();
        var byPeriod = grounds.standings().of(measure, periods);
        // the size of a practice is no merit: counts and sums are held against its own past only
        if (sides.contains(Against.PEERS) && measure.kind() != Kind.COUNT && measure.kind() != Kind.SUM) {
            withPeers(byPeriod);
        }
        List<Draft> previous = withPast(Against.PREVIOUS, window.previous(), byPeriod);
        drafts.addAll(previous);
        // twelve months before twelve months are both
        drafts.addAll(
                Objects.equals(window.previous(), window.lastYear())
                        ? previous.stream()
                                .map(draft -> draft.against(Against.SAME_PERIOD_LAST_YEAR))
                                .toList()
                        : withPast(Against.SAME_PERIOD_LAST_YEAR, window.lastYear(), byPeriod));
    }

    private void withPeers(Map<Period, SortedMap<String, Standing>> standings) {
        Period current = window.current();
        SortedMap<String, Standing> now = current == null ? null : standings.get(current);
        if (current == null || now == null) {
            drafts.addAll(withNothing(Against.PEERS, window.reason()));
            return;
        }
        // a mean of peers less those shown would tell the hidden one, so it is made of what is shown
        List<Standing> shown =
                now.values().stream().filter(one -> !hides(one, current)).toList();
        Peers peers = new Peers(grounds.entities(), shown, grounds.peersAtLeast(), measure.practical());
        // a funnel's centre and limits are made of all rates, hidden ones too
        if (measure.kind() == Kind.RATE
                && grounds.entities().size() > grounds.peersAtLeast()
                && shown.size() == now.size()) {
            funnels.addAll(Funnels.of(measure, now.values()));
        }
        for (Standing own : now.values()) {
            drafts.add(withPeers(current, own, peers));
            Field field = peers.field(own);
            if (measure.headline()
                    && field != null
                    && !peers.of(own.practiceId()).isEmpty()
                    && !hides(own, current)) {
                rankings.add(Rankings.of(measure, own, field));
            }
        }
    }

    private Draft withPeers(Period current, Standing own, Peers peers) {
        Difference difference = hides(own, current) ? null : peers.distance(own);
        Remark obstacle = first(
                lack(own, current, Obstacle.of(measure, own)),
                peers.of(own.practiceId()).isEmpty()
                        ? Obstacle.fewPeers(peers.others(own.practiceId()), grounds.peersAtLeast())
                        : null,
                open(current),
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
    private @Nullable Remark unadjusted(Standing own, Period current) {
        List<Adjuster> unknown = grounds.standings().scores(current).unknownOnlyOf(own.practiceId());
        return unknown.isEmpty() ? null : Obstacle.unadjusted(unknown);
    }

    private static @Nullable Remark unreliable(@Nullable Field field, Standing own) {
        if (field == null) {
            return null;
        }
        boolean isEnough = own.reliability(field.reliability()) >= Reliability.ENOUGH;
        return isEnough ? null : Obstacle.unreliable(field.reliability().needed(own.n()));
    }

    private List<Draft> withPast(
            Against against, @Nullable Period past, Map<Period, SortedMap<String, Standing>> standings) {
        Period current = window.current();
        if (current == null || past == null) {
            return withNothing(against, current == null ? window.reason() : Obstacle.NO_PAST);
        }
        var both = Cell.holds(measure) ? standings : grounds.standings().together(measure, current, past);
        SortedMap<String, Standing> now = Objects.requireNonNull(both.get(current));
        SortedMap<String, Standing> then = Objects.requireNonNull(both.get(past));
        Periods periods = new Periods(now.values(), then.values());
        Remark open = first(open(current), open(past));
        List<Draft> changes = new ArrayList<>();
        for (Standing own : now.values()) {
            Standing before = Objects.requireNonNull(then.get(own.practiceId()));
            YearMonth broken = grounds.breaks().between(own.practiceId(), measure, past, current);
            boolean hidden = hides(own, current) || hides(before, past) || broken != null;
            Difference difference = hidden ? null : periods.change(own, before);
            Remark obstacle = first(
                    broken == null ? null : Obstacle.broken(broken),
                    lack(own, current, Obstacle.of(measure, own)),
                    lack(before, past, Obstacle.ofPast(measure, before)),
                    open);
            changes.add(new Draft(own.practiceId(), measure, against, difference, true, null, obstacle));
        }
        return changes;
    }

    private List<Draft> withNothing(Against against, Remark obstacle) {
        return grounds.entities().stream()
                .map(entity -> new Draft(entity.id(), measure, against, null, true, null, obstacle))
                .toList();
    }

    /** What a figure lacks; of one that is hidden nothing that tells its number, where the policy protects it. */
    private @Nullable Remark lack(Standing one, Period period, @Nullable Remark obstacle) {
        boolean isSilent = obstacle == null || grounds.concealed().policy().protectsEverything();
        return isSilent && hides(one, period) ? Obstacle.HIDDEN : obstacle;
    }

    private boolean hides(Standing one, Period period) {
        return SmallestBase.hides(grounds.concealed().policy(), measure, measure.primary(), one.n())
                || grounds.concealed().hides(one.practiceId(), period, measure, measure.primary());
    }

    private static @Nullable Remark first(@Nullable Remark... obstacles) {
        for (Remark obstacle : obstacles) {
            if (obstacle != null) {
                return obstacle;
            }
        }
        return null;
    }

    private @Nullable Remark open(Period period) {
        return grounds.maturity().mature(measure.outcome(), period) ? null : Obstacle.OPEN;
    }
}
