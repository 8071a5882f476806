package health.cx.report.sheets;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;

import health.cx.evaluate.Figure;
import health.cx.evaluate.Marker;
import health.cx.evaluate.Measure;
import java.util.List;
import java.util.Map;

/** A measure's figures in the order of time, at the finest grain there is: months, else quarters, else years. */
record Trend(MeasureLine line, List<Figure> points) {

    static List<Trend> all(View view) {
        Map<String, List<Figure>> byMeasure = view.edition().evaluation().figures().stream()
                .filter(figure -> figure.practiceId().equals(view.subject()))
                .collect(groupingBy(Figure::measureId));
        return view.lines().stream()
                .map(line -> new Trend(
                        line,
                        points(
                                line.measure(),
                                byMeasure.getOrDefault(line.measure().id(), List.of()))))
                .filter(trend -> !trend.points.isEmpty())
                .toList();
    }

    private static List<Figure> points(Measure measure, List<Figure> figures) {
        int grain = figures.stream()
                .mapToInt(figure -> figure.period().months())
                .min()
                .orElse(0);
        return figures.stream()
                .filter(figure -> figure.statistic() == measure.primary())
                .filter(figure -> figure.period().months() == grain)
                .sorted(comparing(figure -> figure.period().start()))
                .toList();
    }

    /** Points that a chart may draw; open months are no evidence yet. */
    long drawable() {
        return points.stream().filter(Trend::drawable).count();
    }

    static boolean drawable(Figure figure) {
        return figure.value() != null && figure.marker() != Marker.PROVISIONAL;
    }
}
