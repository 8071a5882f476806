package health.cx.evaluate.disclose;

import health.cx.evaluate.Figure;
import health.cx.evaluate.Measure;
import health.cx.evaluate.Period;
import health.cx.evaluate.Scale;
import health.cx.evaluate.disclose.Concealed.Spot;
import health.cx.evaluate.score.Estimate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Decides which figures of answers stay hidden beside those that are too small: a window is the sum of its months, the
 * network the sum of its practices, so that one hidden part follows from the whole and the others. Of a window further
 * months are hidden ({@link Complement}); of the network the whole is, for a practice's figure is its own.
 */
public final class Concealment {

    private static final NavigableMap<Period, Told> NOTHING =
            Collections.unmodifiableNavigableMap(new TreeMap<>(Period.BY_TIME));

    private static final Told NOBODY = new Told(0, List.of());

    private final Period reported;
    private final Set<String> members;
    private final Map<Row, NavigableMap<Period, Told>> rows = new HashMap<>();
    private final Set<Spot> hidden = new HashSet<>();
    private final Map<List<Period>, Tiles> tiles = new HashMap<>();

    /** An entity's means, or boxes, of a measure over time. */
    private record Row(String entity, String measureId, boolean boxes) {

        Row of(String other) {
            return new Row(other, measureId, boxes);
        }
    }

    /** What is told of a period: how many answered, and the means or shares, 0 to 100 each; NaN for unknown. */
    private record Told(long n, List<Double> means) {}

    /**
     * @param reported the period whose figures are hidden last
     * @param members the practices that the network's figures are made of
     */
    public Concealment(Period reported, Set<String> members) {
        this.reported = reported;
        this.members = members;
    }

    /** Takes in what could be told of an entity's survey measure in a period. */
    public void add(String entity, Period period, Measure measure, List<Estimate> estimates) {
        for (boolean boxes : new boolean[] {false, true}) {
            List<Estimate> own = estimates.stream()
                    .filter(one -> SmallestBase.isBox(one.statistic()) == boxes)
                    .toList();
            long n = own.stream().mapToLong(Estimate::n).max().orElse(0);
            if (!own.isEmpty()) {
                rows.computeIfAbsent(new Row(entity, measure.id(), boxes), row -> new TreeMap<>(Period.BY_TIME))
                        .put(period, new Told(n, means(measure, own)));
            }
        }
    }

    private static List<Double> means(Measure measure, List<Estimate> estimates) {
        Scale scale = measure.scale();
        return estimates.stream()
                .map(one -> {
                    double value = Objects.requireNonNullElse(one.value(), Double.NaN);
                    if (scale != null && !scale.boxes()) {
                        return scale.score(value);
                    }
                    return SmallestBase.isBox(one.statistic()) ? 100 * value : value;
                })
                .toList();
    }

    /** What stays hidden. */
    public Concealed conceal() {
        List<Row> ofPractices = rows.keySet().stream()
                .filter(row -> !row.entity().equals(Figure.NETWORK))
                .toList();
        ofPractices.forEach(this::hideParts);
        List<Row> ofNetwork = rows.keySet().stream()
                .filter(row -> row.entity().equals(Figure.NETWORK))
                .toList();
        ofNetwork.forEach(this::hideWholes);
        ofNetwork.forEach(this::hideParts);
        return new Concealed(hidden);
    }

    /** Of each period that is the sum of shorter ones, hides as many of these as it takes. */
    private void hideParts(Row row) {
        NavigableMap<Period, Told> told = Objects.requireNonNull(rows.get(row));
        if (told.keySet().stream().noneMatch(period -> isUnseen(row, period, told))) {
            return;
        }
        List<List<Period>> wholes = tiles(told).wholes();
        for (int before = -1; before < hidden.size(); ) {
            before = hidden.size();
            for (List<Period> tiles : wholes) {
                hideParts(row, told, tiles);
            }
        }
    }

    private boolean isUnseen(Row row, Period period, NavigableMap<Period, Told> told) {
        long n = Objects.requireNonNull(told.get(period)).n();
        return n > 0 && (n < least(row) || hidden.contains(spot(row, period)));
    }

    private void hideParts(Row row, NavigableMap<Period, Told> told, List<Period> all) {
        List<Period> tiles = all.stream()
                .filter(period -> Objects.requireNonNull(told.get(period)).n() > 0)
                .toList();
        List<Complement.Part> parts = new ArrayList<>();
        for (Period tile : tiles) {
            Told one = Objects.requireNonNull(told.get(tile));
            boolean isHidden = hidden.contains(spot(row, tile));
            parts.add(new Complement.Part(one.n(), one.means(), tile.equals(reported), isHidden));
        }
        Complement.fewestHidden(parts, least(row)).stream().forEach(i -> hidden.add(spot(row, tiles.get(i))));
    }

    /**
     * Hides the network's figure of each period in which it would give a practice's away, and those that it adds up from.
     */
    private void hideWholes(Row row) {
        NavigableMap<Period, Told> network = Objects.requireNonNull(rows.get(row));
        Tiles tiles = tiles(network);
        SortedSet<Period> periods = new TreeSet<>(Period.BY_TIME);
        periods.addAll(network.keySet());
        members.forEach(practice ->
                periods.addAll(rows.getOrDefault(row.of(practice), NOTHING).keySet()));
        for (Period period : periods) {
            if (!keeps(row, period)) {
                // all that it adds up from, since quarters that lie across a window tell of it too
                Stream.concat(Stream.of(period), tiles.filling(period).stream())
                        .filter(one -> network.getOrDefault(one, NOBODY).n() > 0)
                        .forEach(one -> hidden.add(spot(row, one)));
            }
        }
    }

    /** Whether the network's figure of a period gives none of its practices' away. */
    private boolean keeps(Row row, Period period) {
        List<Complement.Part> parts = new ArrayList<>();
        for (String practice : members) {
            Row own = row.of(practice);
            NavigableMap<Period, Told> told = rows.getOrDefault(own, NOTHING);
            List<Period> tiles =
                    told.containsKey(period) ? List.of(period) : tiles(told).filling(period);
            Told whole = sum(tiles, told);
            if (whole.n() > 0) {
                boolean unseen = tiles.stream().anyMatch(tile -> isUnseen(own, tile, told));
                parts.add(new Complement.Part(whole.n(), whole.means(), false, unseen));
            }
        }
        return Complement.keeps(parts, least(row));
    }

    /** Most rows tell of the same periods. */
    private Tiles tiles(NavigableMap<Period, Told> told) {
        return tiles.computeIfAbsent(List.copyOf(told.keySet()), Tiles::new);
    }

    private static Told sum(List<Period> tiles, NavigableMap<Period, Told> told) {
        if (tiles.size() == 1) {
            return Objects.requireNonNull(told.get(tiles.get(0)));
        }
        List<Told> all =
                tiles.stream().map(told::get).filter(one -> one.n() > 0).toList();
        long n = all.stream().mapToLong(Told::n).sum();
        List<Double> means = new ArrayList<>();
        for (int i = 0; !all.isEmpty() && i < all.get(0).means().size(); i++) {
            double sum = 0;
            for (Told one : all) {
                sum += (double) one.n() * one.means().get(i);
            }
            means.add(sum / (double) n);
        }
        return new Told(n, means);
    }

    private static int least(Row row) {
        return row.boxes() ? SmallestBase.BOXES : SmallestBase.MEAN;
    }

    private static Spot spot(Row row, Period period) {
        return new Spot(row.entity(), period, row.measureId(), row.boxes());
    }
}
