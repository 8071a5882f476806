package health.cx.evaluate.trend;

import health.cx.evaluate.Figure;
import health.cx.evaluate.Measure;
import health.cx.evaluate.Period;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The part of a chart between two breaks, with limits of its own. */
final class Stretch {

    private final List<Period> periods;
    private final List<@Nullable Double> values;
    private final int first;
    private final int last;
    private final @Nullable Limits limits;
    private final List<Set<Signal>> signals;
    private final List<Set<Signal>> seasonal;

    private Stretch(Measure measure, List<Period> periods, List<@Nullable Double> values) {
        this.periods = periods;
        this.values = values;
        int[] known = IntStream.range(0, values.size())
                .filter(i -> values.get(i) != null)
                .toArray();
        first = known.length == 0 ? values.size() : known[0];
        last = known.length == 0 ? -1 : known[known.length - 1];
        XmR usual = XmR.of(values);
        limits = usual == null ? null : Limits.of(usual, known.length, measure);
        List<Sighting> sightings = usual == null ? List.of() : Detector.search(values, usual);
        signals = marked(sightings);
        seasonal = marked(sightings.stream().filter(this::isSeasonal).toList());
        // a point that makes the same signal a second time, out of season, is not explained by the season
        sightings.stream()
                .filter(sighting -> !isSeasonal(sighting))
                .forEach(sighting ->
                        sighting.points().forEach(i -> seasonal.get(i).remove(sighting.signal())));
    }

    static Stretch of(Measure measure, List<Figure> figures, NavigableSet<YearMonth> breaks) {
        List<@Nullable Double> values = new ArrayList<>();
        figures.forEach(figure -> values.add(isMixed(figure.period(), breaks) ? null : figure.point()));
        return new Stretch(measure, figures.stream().map(Figure::period).toList(), values);
    }

    /** Whether a break lies within a period, so that its figure is of both kinds. */
    private static boolean isMixed(Period period, NavigableSet<YearMonth> breaks) {
        YearMonth next = breaks.higher(YearMonth.from(period.start()));
        return next != null && !next.isAfter(YearMonth.from(period.end()));
    }

    private List<Set<Signal>> marked(List<Sighting> sightings) {
        List<Set<Signal>> marked = new ArrayList<>();
        values.forEach(value -> marked.add(EnumSet.noneOf(Signal.class)));
        for (Sighting sighting : sightings) {
            sighting.points().forEach(i -> marked.get(i).add(sighting.signal()));
        }
        return marked;
    }

    /** Whether each of its periods showed it a year before; years have no seasons. */
    private boolean isSeasonal(Sighting sighting) {
        int year = 12 / periods.get(0).months();
        return year > 1
                && sighting.points().stream()
                        .allMatch(i -> i >= year && signals.get(i - year).contains(sighting.signal()));
    }

    /** Its points; {@code anew} where it stands after a break. */
    List<ChartPoint> points(boolean anew) {
        return IntStream.range(0, periods.size())
                .mapToObj(i -> new ChartPoint(
                        Objects.requireNonNull(periods.get(i)),
                        values.get(i) != null,
                        i >= first && i <= last ? limits : null,
                        anew && i == first,
                        List.copyOf(signals.get(i)),
                        List.copyOf(seasonal.get(i))))
                .toList();
    }
}
