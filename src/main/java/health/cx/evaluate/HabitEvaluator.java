package health.cx.evaluate;

import health.cx.evaluate.disclose.SmallestBase;
import health.cx.evaluate.habit.Habits;
import health.cx.evaluate.score.Analysis;
import health.cx.evaluate.score.Estimate;
import health.cx.evaluate.score.Response;
import health.cx.evaluate.score.SurveyPeriod;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Shows an evaluation as the habits of a good practice. */
public final class HabitEvaluator {

    private static final String COMPASSION = "touchpoint_5";

    /** The habits; of the evidence only what staff answered is taken. */
    public Habits evaluate(Evidence evidence, Evaluation evaluation) {
        Window window = Objects.requireNonNull(evaluation.windows().get(Outcome.SURVEY));
        return Habits.of(
                evaluation,
                new Habits.Staff(
                        staff(evidence, evaluation, window.current()), staff(evidence, evaluation, window.previous())));
    }

    /** What staff say of compassion in a period; like patients they were promised that no answer can be traced. */
    private static Map<String, Figure> staff(Evidence evidence, Evaluation evaluation, @Nullable Period period) {
        Map<String, Figure> figures = new HashMap<>();
        evidence.measures().stream()
                .filter(measure -> measure.id().equals(COMPASSION))
                .filter(measure -> period != null)
                .forEach(measure -> {
                    Period asked = Objects.requireNonNull(period);
                    responses(evidence, evaluation, asked)
                            .forEach((id, some) -> figures.put(
                                    id, SmallestBase.show(id, asked, measure, mean(evidence, some, measure), true)));
                });
        return figures;
    }

    private static SortedMap<String, List<Response>> responses(
            Evidence evidence, Evaluation evaluation, Period period) {
        SortedMap<String, List<Response>> all = new TreeMap<>();
        List<Response> network = new ArrayList<>();
        for (Practice practice : evaluation.practices()) {
            List<Response> own = evidence.staffOf(practice).responses(period);
            all.put(practice.id(), own);
            network.addAll(own);
        }
        all.put(Figure.NETWORK, network);
        return all;
    }

    private static Estimate mean(Evidence evidence, List<Response> responses, Measure measure) {
        SurveyPeriod alone = new SurveyPeriod(
                evidence.instrument(), new TreeMap<>(Map.of(Figure.NETWORK, responses)), Analysis.STANDARD);
        return alone.estimates(Figure.NETWORK, measure).stream()
                .filter(estimate -> estimate.statistic() == Statistic.LINEAR_MEAN)
                .findFirst()
                .orElseThrow();
    }
}
