package health.cx.evaluate;

import health.cx.evaluate.disclose.SmallestBase;
import health.cx.evaluate.segment.Respondent;
import health.cx.evaluate.segment.Segmenter;
import health.cx.evaluate.segment.Segments;
import health.cx.evaluate.segment.Visits;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Divides an evaluation's visits and answers by segments. */
public final class SegmentEvaluator {

    /**
     * Answers of the evaluation's survey window, and visits of its visit log's window and the one before ({@code before} is
     * null where the data do not reach back).
     */
    public Segments evaluate(Evidence evidence, Evaluation evaluation, Visits now, @Nullable Visits before) {
        Period window =
                Objects.requireNonNull(evaluation.windows().get(Outcome.SURVEY)).current();
        Map<String, List<Respondent>> respondents = new HashMap<>();
        for (Practice practice : evaluation.practices()) {
            respondents.put(
                    practice.id(),
                    window == null ? List.of() : evidence.of(practice).respondents(window, Respondent::new));
        }
        Set<Score> untold = evaluation.figures().stream()
                .filter(figure -> figure.marker() == Marker.SUPPRESSED
                        && figure.period().equals(window)
                        && !SmallestBase.isBox(figure.statistic()))
                .map(figure -> new Score(figure.practiceId(), figure.measureId()))
                .collect(Collectors.toSet());
        return new Segmenter(evaluation.practices(), evidence.measures(), evidence.instrument(), evidence.membership())
                .divide(
                        (entity, measure) -> untold.contains(new Score(entity, measure.id())),
                        respondents,
                        evaluation.members(),
                        now,
                        before);
    }

    private record Score(String entity, String measureId) {}
}
