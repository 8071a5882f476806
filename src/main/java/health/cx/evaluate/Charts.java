package health.cx.evaluate;

import static java.util.stream.Collectors.groupingBy;

import health.cx.evaluate.trend.ControlChart;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Makes the control charts of what is followed over time, from the figures as they are shown. */
final class Charts {

    private final Breaks breaks;
    private final Map<String, List<Figure>> byEntity;

    Charts(List<Figure> figures, Breaks breaks) {
        this.breaks = breaks;
        this.byEntity = figures.stream().collect(groupingBy(Figure::practiceId));
    }

    /** One chart per measure of these that an entity is followed by, in their order. */
    List<ControlChart> of(String entity, List<Measure> measures, TrendPeriods trend) {
        Map<String, Map<Period, Figure>> figures = primary(entity, measures);
        List<ControlChart> charts = new ArrayList<>();
        for (Measure measure : measures) {
            Map<Period, Figure> own = figures.getOrDefault(measure.id(), Map.of());
            List<Figure> points = trend.periods(measure).stream()
                    .map(period -> Objects.requireNonNull(own.get(period)))
                    .toList();
            if (!points.isEmpty()) {
                charts.add(ControlChart.of(measure, points, breaks.of(entity, measure), trend.newest(measure)));
            }
        }
        return charts;
    }

    private Map<String, Map<Period, Figure>> primary(String entity, List<Measure> measures) {
        Map<String, Statistic> statistics = new HashMap<>();
        measures.forEach(measure -> statistics.put(measure.id(), measure.primary()));
        Map<String, Map<Period, Figure>> figures = new HashMap<>();
        for (Figure figure : byEntity.getOrDefault(entity, List.of())) {
            if (statistics.get(figure.measureId()) == figure.statistic()) {
                figures.computeIfAbsent(figure.measureId(), id -> new HashMap<>())
                        .put(figure.period(), figure);
            }
        }
        return figures;
    }
}
