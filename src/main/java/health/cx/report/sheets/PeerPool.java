package health.cx.report.sheets;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import health.cx.evaluate.Direction;
import health.cx.evaluate.Evaluation;
import health.cx.evaluate.Figure;
import health.cx.evaluate.Measure;
import health.cx.evaluate.Practice;
import health.cx.evaluate.Window;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Whom a practice is compared with, and what of them it may see: an average of at least five others, none of them over
 * half of the base; a top quarter of at least twelve.
 */
final class PeerPool {

    private static final int FOR_AVERAGE = 5;
    private static final int FOR_QUARTER = 12;

    private final List<Measure> measures;
    private final Map<String, String> groups;
    private final Map<String, List<Figure>> current;
    private final Map<Asked, Boolean> answered = new ConcurrentHashMap<>();

    /** A question that many lines of a workbook ask. */
    private record Asked(String practiceId, String measureId, boolean ofWhole) {}

    PeerPool(Evaluation evaluation) {
        this.measures = evaluation.measures();
        this.groups = evaluation.practices().stream()
                .filter(practice -> practice.group() != null)
                .collect(toMap(Practice::id, practice -> Objects.requireNonNull(practice.group())));
        this.current = current(evaluation);
    }

    private static Map<String, List<Figure>> current(Evaluation evaluation) {
        Map<String, Measure> byId = evaluation.measures().stream().collect(toMap(Measure::id, measure -> measure));
        return evaluation.figures().stream()
                .filter(figure -> figure.value() != null && !figure.practiceId().equals(Figure.NETWORK))
                .filter(figure -> isCurrent(evaluation, byId.get(figure.measureId()), figure))
                .collect(groupingBy(Figure::measureId));
    }

    private static boolean isCurrent(Evaluation evaluation, @Nullable Measure measure, Figure figure) {
        Window window = measure == null ? null : evaluation.windows().get(measure.outcome());
        return measure != null
                && window != null
                && figure.statistic() == measure.primary()
                && figure.period().equals(window.current());
    }

    boolean averageMayShow(Practice practice, String measureId) {
        return answered.computeIfAbsent(
                new Asked(practice.id(), measureId, false), asked -> mayShow(others(practice, measureId)));
    }

    /** Whether what is made of all practices of the network, of whatever group, may be shown. */
    boolean wholeMayShow(Practice practice, String measureId) {
        return answered.computeIfAbsent(
                new Asked(practice.id(), measureId, true), asked -> mayShow(network(practice, measureId)));
    }

    private static boolean mayShow(List<Figure> others) {
        long total = others.stream().mapToLong(PeerPool::base).sum();
        long largest = others.stream().mapToLong(PeerPool::base).max().orElse(0);
        return others.size() >= FOR_AVERAGE && 2 * largest <= total;
    }

    private static long base(Figure figure) {
        return figure.n() == null ? 0 : figure.n();
    }

    /** By measure, what the best quarter of the others reaches. */
    Map<String, Double> topQuarters(Practice practice) {
        Map<String, Double> quarters = new HashMap<>();
        for (Measure measure : measures) {
            List<Figure> others = others(practice, measure.id());
            if (others.size() >= FOR_QUARTER && measure.direction() != Direction.NEUTRAL) {
                quarters.put(measure.id(), quarter(others, measure.direction()));
            }
        }
        return quarters;
    }

    /** The percentile of type 7, as everywhere in the product. */
    private static double quarter(List<Figure> others, Direction direction) {
        double[] values = others.stream()
                .map(Figure::value)
                .filter(Objects::nonNull)
                .mapToDouble(v -> v)
                .sorted()
                .toArray();
        double at = (values.length - 1) * (direction == Direction.HIGHER_IS_BETTER ? 0.75 : 0.25);
        int below = (int) Math.floor(at);
        int above = Math.min(below + 1, values.length - 1);
        return values[below] + (at - below) * (values[above] - values[below]);
    }

    /** The others of the practice's group, or of the network where the group is too small for an average. */
    private List<Figure> others(Practice practice, String measureId) {
        List<Figure> network = network(practice, measureId);
        List<Figure> group = network.stream()
                .filter(figure -> Objects.equals(groups.get(figure.practiceId()), practice.group()))
                .toList();
        return group.size() < FOR_AVERAGE ? network : group;
    }

    private List<Figure> network(Practice practice, String measureId) {
        return current.getOrDefault(measureId, List.of()).stream()
                .filter(figure -> !figure.practiceId().equals(practice.id()))
                .toList();
    }
}
