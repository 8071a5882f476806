package health.cx.report.diff;

import health.cx.report.PastIssue;
import health.cx.report.table.Twin;
import java.io.IOException;
import java.io.StringReader;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** The rows of a file for machines in an issue. */
final class IssueRows {

    private static final String FOLDER = "network/data/";

    private IssueRows() {}

    /** Gives each row; false where the issue has no such file. */
    static boolean each(PastIssue issue, String file, Consumer<IssueRow> consumer) throws IOException {
        Optional<String> text = issue.text(FOLDER + file);
        if (text.isEmpty()) {
            return false;
        }
        try (CSVParser rows = Twin.FORMAT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(new StringReader(text.get()))) {
            Map<String, Integer> places = rows.getHeaderMap();
            for (CSVRecord row : rows) {
                consumer.accept(new IssueRow(row, places));
            }
        }
        return true;
    }
}
