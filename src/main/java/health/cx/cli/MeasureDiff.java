package health.cx.cli;

import health.cx.report.diff.Cause;
import health.cx.report.diff.Change;
import health.cx.report.diff.FigureChange;
import health.cx.report.diff.IssueDiff;
import health.cx.report.diff.VerdictChange;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The figures and verdicts of one measure that differ, counted. */
record MeasureDiff(String measure, List<FigureChange> figures, List<VerdictChange> verdicts) {

    private static final Set<Change> ON_A_BASE = Set.of(Change.MORE, Change.OTHER, Change.FEWER);

    /** In order of their ids. */
    static List<MeasureDiff> of(IssueDiff diff) {
        Set<String> measures = new TreeSet<>();
        diff.figures().forEach(figure -> measures.add(figure.measure()));
        diff.verdicts().forEach(verdict -> measures.add(verdict.measure()));
        return measures.stream()
                .map(measure -> new MeasureDiff(
                        measure,
                        diff.figures().stream()
                                .filter(figure -> figure.measure().equals(measure))
                                .toList(),
                        diff.verdicts().stream()
                                .filter(verdict -> verdict.measure().equals(measure))
                                .toList()))
                .toList();
    }

    List<String> cells() {
        return List.of(
                measure,
                RunText.count(figures.size()),
                RunText.count(
                        figures.stream().map(FigureChange::practice).distinct().count()),
                count(Set.of(Change.MORE)),
                count(Set.of(Change.OTHER)),
                count(Set.of(Change.FEWER)),
                RunText.count(figures.stream()
                        .filter(figure -> !ON_A_BASE.contains(figure.change()))
                        .count()),
                RunText.count(verdicts.size()),
                DiffRows.why(why()));
    }

    private String count(Set<Change> changes) {
        return RunText.count(figures.stream()
                .filter(figure -> changes.contains(figure.change()))
                .count());
    }

    /** What may be why is the same for all figures of a measure. */
    private List<Cause> why() {
        return Stream.concat(
                        figures.stream().map(FigureChange::why),
                        verdicts.stream().map(VerdictChange::why))
                .flatMap(Collection::stream)
                .distinct()
                .toList();
    }
}
