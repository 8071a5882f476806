package health.cx.evaluate.habit;

import health.cx.evaluate.Evaluation;
import health.cx.evaluate.Figure;
import health.cx.evaluate.Period;
import health.cx.evaluate.Practice;
import health.cx.evaluate.Statistic;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One practice's figures by what they are about. */
final class OwnFigures {

    private record Spot(Period period, String measureId, Statistic statistic) {}

    private final Map<Spot, Figure> figures = new HashMap<>();

    static Map<String, OwnFigures> byPractice(Evaluation evaluation) {
        Map<String, OwnFigures> all = new HashMap<>();
        all.put(Figure.NETWORK, new OwnFigures());
        evaluation.practices().stream().map(Practice::id).forEach(id -> all.put(id, new OwnFigures()));
        for (Figure figure : evaluation.figures()) {
            all.computeIfAbsent(figure.practiceId(), id -> new OwnFigures())
                    .figures
                    .put(new Spot(figure.period(), figure.measureId(), figure.statistic()), figure);
        }
        return all;
    }

    @Nullable
    Figure of(@Nullable Period period, String measureId, Statistic statistic) {
        return period == null ? null : figures.get(new Spot(period, measureId, statistic));
    }
}
