package health.cx.report.diff;

import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** A row of a file for machines; a column that it lacks is empty. */
record IssueRow(CSVRecord row) {

    String text(String column) {
        return row.isSet(column) ? row.get(column) : "";
    }

    @Nullable
    Double number(String column) {
        String text = text(column);
        return text.isEmpty() ? null : Double.valueOf(text);
    }

    @Nullable
    Long count(String column) {
        String text = text(column);
        return text.isEmpty() ? null : Long.valueOf(text);
    }

    long rows(String column) {
        String text = text(column);
        return text.isEmpty() ? 0 : Long.parseLong(text);
    }
}
