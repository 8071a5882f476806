package health.cx.report.release;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import health.cx.evaluate.Against;
import health.cx.evaluate.Comparison;
import health.cx.evaluate.Evaluation;
import health.cx.evaluate.Figure;
import health.cx.evaluate.Marker;
import health.cx.evaluate.Measure;
import health.cx.evaluate.Outcome;
import health.cx.evaluate.Period;
import health.cx.evaluate.Window;
import health.cx.evaluate.disclose.Policy;
import health.cx.evaluate.disclose.SmallestBase;
import health.cx.evaluate.drivers.DriverLine;
import health.cx.evaluate.drivers.Topic;
import health.cx.evaluate.segment.LevelFigure;
import health.cx.evaluate.segment.Segment;
import health.cx.evaluate.segment.Segmenter;
import health.cx.evaluate.segment.Segments;
import health.cx.evaluate.segment.Way;
import health.cx.report.edition.Edition;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The tables beside the figures of an edition, held against what {@code measures.csv} hides: a score divided by segments,
 * both indices side by side, the weighted score, comparisons. None of them is a headline, so what tells goes: a line, or
 * all levels of a way of dividing.
 */
final class Tables {

    private final Edition edition;
    private final Evaluation evaluation;
    private final Map<String, Measure> measures;
    private final Set<Score> hidden = new HashSet<>();
    private final Map<Score, Long> wholes = new HashMap<>();

    /** An entity's score in a period. */
    private record Score(
            String entity, String measureId, @Nullable Period period) {}

    private record Divided(Segment segment, String measureId) {}

    private Tables(Edition edition) {
        this.edition = edition;
        this.evaluation = edition.evaluation();
        this.measures = evaluation.measures().stream().collect(toMap(Measure::id, measure -> measure, (a, b) -> a));
        Set<String> divided = edition.segments().figures().stream()
                .map(LevelFigure::measureId)
                .collect(toSet());
        Period surveyed = surveyed();
        for (Figure figure : evaluation.figures()) { // there are hundreds of thousands, and few are of interest
            boolean isHidden = figure.marker() == Marker.SUPPRESSED;
            Long n = figure.n();
            boolean isWhole = n != null && figure.period().equals(surveyed) && divided.contains(figure.measureId());
            Measure measure = isHidden || isWhole ? measures.get(figure.measureId()) : null;
            if (measure != null && figure.statistic() == measure.primary()) {
                Score score = new Score(figure.practiceId(), figure.measureId(), figure.period());
                if (n == null) {
                    hidden.add(score);
                } else {
                    wholes.put(score, n);
                }
            }
        }
    }

    /** The edition without what its tables tell of hidden figures. */
    static Edition closed(Edition edition) {
        return edition.evaluation().certificate().policy() == Policy.NONE ? edition : new Tables(edition).closed();
    }

    private Edition closed() {
        List<DriverLine> lines =
                evaluation.drivers().stream().filter(line -> !tells(line)).toList();
        List<Comparison> comparisons =
                evaluation.comparisons().stream().filter(one -> !tells(one)).toList();
        return edition.with(evaluation.with(comparisons, lines), divided());
    }

    private boolean hides(String entity, String measureId, @Nullable Period period) {
        return hidden.contains(new Score(entity, measureId, period));
    }

    /** The weighted score stands beside the score itself. */
    private boolean tells(DriverLine line) {
        return line.topic() == Topic.RAKED && line.other() != null && hides(line.practiceId(), line.key(), surveyed());
    }

    private @Nullable Period surveyed() {
        Window window = evaluation.windows().get(Outcome.SURVEY);
        return window == null ? null : window.current();
    }

    /** A difference and what it is from tell the figure. */
    private boolean tells(Comparison one) {
        Measure measure = measures.get(one.measureId());
        Window window = measure == null ? null : evaluation.windows().get(measure.outcome());
        if (window == null || one.difference() == null) {
            return false;
        }
        Period past = one.against() == Against.PREVIOUS
                ? window.previous()
                : one.against() == Against.SAME_PERIOD_LAST_YEAR ? window.lastYear() : null;
        return Stream.of(window.current(), past).anyMatch(period -> hides(one.practiceId(), one.measureId(), period));
    }

    /** Hides whole ways of dividing until none tells more than it may. */
    private Segments divided() {
        Set<String> surveyed = evaluation.measures().stream()
                .filter(SmallestBase::isFromAnswers)
                .map(Measure::id)
                .collect(toSet());
        Segments all = edition.segments();
        Set<Way> ways = new HashSet<>(contrasting(all));
        Segments shown;
        do {
            shown = all.hiding(ways, surveyed);
        } while (ways.addAll(telling(shown, surveyed)));
        return shown;
    }

    private Set<Way> telling(Segments shown, Set<String> surveyed) {
        return shown.figures().stream()
                .filter(row -> surveyed.contains(row.measureId()))
                .collect(groupingBy(row -> new Divided(row.segment(), row.measureId())))
                .entrySet()
                .parallelStream()
                .flatMap(one -> attack(one.getKey().measureId(), one.getValue()))
                .collect(toSet());
    }

    private Stream<Way> attack(String measureId, List<LevelFigure> rows) {
        Map<String, Long> totals = new HashMap<>();
        Set<String> untold = new HashSet<>();
        for (LevelFigure row : rows) {
            Long whole = wholes.get(new Score(row.practiceId(), measureId, surveyed()));
            if (whole != null) {
                totals.put(row.practiceId(), whole);
            } else if (hides(row.practiceId(), measureId, surveyed())) {
                untold.add(row.practiceId());
            }
        }
        return new DivisionAttack(rows, totals, untold, evaluation.members()).leaks();
    }

    /** Whose indices stand side by side though one of them is hidden. */
    private Set<Way> contrasting(Segments segments) {
        return segments.contrasts().stream()
                .filter(one -> one.patientType() == null && one.n() != null)
                .filter(one ->
                        Segmenter.SIDE_BY_SIDE.stream().anyMatch(index -> hides(one.practiceId(), index, surveyed())))
                .map(one -> new Way(one.practiceId(), Segment.PATIENT_TYPE))
                .collect(toSet());
    }
}
