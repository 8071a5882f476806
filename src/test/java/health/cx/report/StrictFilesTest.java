package health.cx.report;

import static org.assertj.core.api.Assertions.assertThat;

import health.cx.report.strict.StrictReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Every workbook of an issue keeps to the schemas of its format, and to what they can't say. */
class StrictFilesTest {

    @Test
    void excelWouldRepairNothing() throws IOException {
        for (Path workbook : NetworkIssue.once().workbooks()) {
            assertThat(StrictReader.faults(workbook)).as("%s", workbook).isEmpty();
        }
    }

    /** In another language, with a logo. */
    @Test
    void norWouldItInAHousesOwnDress() throws IOException {
        Written issue = SpanishIssue.once();
        for (Path workbook : List.of(issue.network(), issue.practice("P01"))) {
            assertThat(StrictReader.faults(workbook)).as("%s", workbook).isEmpty();
        }
    }
}
