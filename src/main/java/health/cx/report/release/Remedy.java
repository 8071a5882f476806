package health.cx.report.release;

import health.cx.evaluate.Evaluation;
import health.cx.evaluate.Figure;
import health.cx.evaluate.Measure;
import health.cx.evaluate.Period;
import health.cx.evaluate.Window;
import health.cx.evaluate.disclose.Concealed.Spot;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which cell is hidden next where one leaks: of those from which it follows one of a trend rather than what is compared, one of
 * the network's rather than a practice's, a month rather than a quarter, and a headline never.
 */
final class Remedy {

    private final Map<String, Measure> measures = new HashMap<>();
    private final Map<String, Set<Period>> compared = new HashMap<>();

    Remedy(Evaluation evaluation) {
        for (Measure measure : evaluation.measures()) {
            measures.put(measure.id(), measure);
            Window window = evaluation.windows().get(measure.outcome());
            compared.put(
                    measure.id(), window == null ? Set.of() : window.compared().collect(Collectors.toSet()));
        }
    }

    /** What to hide, so that a leak is closed; nothing where only headlines are left. */
    Stream<Spot> against(Leak leak) {
        return (leak.line().isHidden() ? next(leak) : Optional.of(leak.line()))
                .stream()
                        .flatMap(line -> Stream.of(true, false)
                                .map(boxes -> new Spot(line.entity(), line.period(), line.measureId(), boxes)));
    }

    private Optional<Line> next(Leak leak) {
        return leak.from().stream()
                .filter(line -> !line.isEarlier() && !isHeadline(line))
                .min(Comparator.comparing(this::isCompared)
                        .thenComparing(line -> !line.entity().equals(Figure.NETWORK))
                        .thenComparing(line -> line.period().months())
                        .thenComparing(line -> distance(line, leak.line()))
                        .thenComparing(line -> Objects.requireNonNullElse(line.n(), 0L))
                        .thenComparing(line -> line.period().start())
                        .thenComparing(Line::entity)
                        .thenComparing(Line::statistic));
    }

    private static long distance(Line one, Line other) {
        return Math.abs(
                one.period().start().toEpochDay() - other.period().start().toEpochDay());
    }

    /** Whether it stands among what is compared. */
    boolean isCompared(Line line) {
        return compared.getOrDefault(line.measureId(), Set.of()).contains(line.period());
    }

    private boolean isHeadline(Line line) {
        Measure measure = measures.get(line.measureId());
        return measure != null && measure.headline() && isCompared(line);
    }

    /** What people call a measure. */
    String label(Line line) {
        Measure measure = measures.get(line.measureId());
        return measure == null ? line.measureId() : measure.label();
    }
}
