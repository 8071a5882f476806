package health.cx.report.diff;

import java.util.Map;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/**
 * A row of a file for machines; a column that it lacks is empty.
 *
 * @param places where in a row each column stands
 */
record IssueRow(CSVRecord row, Map<String, Integer> places) {

    String text(String column) {
        Integer place = places.get(column);
        return place == null || place >= row.size() ? "" : row.get(place.intValue());
    }

    long rows(String column) {
        String text = text(column);
        return text.isEmpty() ? 0 : Long.parseLong(text);
    }

    static @Nullable Double number(String text) {
        return text.isEmpty() ? null : Double.valueOf(text);
    }

    static @Nullable Long count(String text) {
        return text.isEmpty() ? null : Long.valueOf(text);
    }
}
