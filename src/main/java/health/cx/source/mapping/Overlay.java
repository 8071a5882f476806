package health.cx.source.mapping;

import health.cx.source.Subject;
import health.cx.source.records.Place;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What people corrected in the records of one file, laid over its lines before they are cleaned. The file itself stays
 * as it is, and is read whole.
 */
public final class Overlay {

    private final Subject subject;
    private final Map<Place, Map<String, String>> corrections;

    /**
     * The corrections of one file as one mapping reads it.
     *
     * @param subject what its rows are
     * @param corrections per record text per column of the contract; an empty text stands for no value
     */
    public Overlay(Subject subject, Map<Place, Map<String, String>> corrections) {
        this.subject = subject;
        this.corrections = Map.copyOf(corrections);
    }

    /** The line as it was corrected; one that nobody corrected, or that is filtered out, stays as it is. */
    public Line over(Line line) {
        Map<String, String> corrected = corrections.get(line.place());
        if (corrected == null || line instanceof Line.Filtered) {
            return line;
        }
        return line instanceof Line.Row row
                ? over(row, corrected)
                : over(
                        new Line.Row(
                                line.place(),
                                new @Nullable String[subject.columns().size()]),
                        corrected);
    }

    private Line.Row over(Line.Row row, Map<String, String> corrected) {
        @Nullable String[] values = row.values().clone();
        for (int i = 0; i < values.length; i++) {
            String text = corrected.get(subject.columns().get(i).name());
            if (text != null) {
                values[i] = text.isEmpty() ? null : text;
            }
        }
        List<Line.Problem> left = row.problems().stream()
                .filter(problem -> !corrected.containsKey(
                        subject.columns().get(problem.column()).name()))
                .toList();
        return new Line.Row(row.place(), values, left, row.answers());
    }
}
