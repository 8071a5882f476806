package health.cx.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** What came after the visits, as a reader finds it in the finished workbook. */
class FeedbackTest {

    private final Written issue = NetworkIssue.once();

    @Test
    void measuresStandAboveCountsAndWhatIsOpenAtTheEnd() throws IOException {
        List<List<String>> rows = rows(issue.practice("P01"), "Feedback");
        assertThat(rows.stream().map(row -> row.get(1)))
                .startsWith("Follow-ups made within 48 hours of the due day")
                .contains("Complaints", "Days to resolve a complaint", "Hand-offs failed or late")
                .endsWith(
                        "Follow-ups due",
                        "Complaints received",
                        "Complaints still open on 28 February 2026, of all months");
        assertThat(rows.get(rows.size() - 1).subList(0, 3))
                .startsWith("Complaints, questions and calls")
                .endsWith("number");
    }

    @Test
    void eachKindSaysItsOwnMonths() throws IOException {
        try (XSSFWorkbook book = Written.open(issue.network())) {
            assertThat(book.getSheet("Feedback").getRow(2).getCell(0).getStringCellValue())
                    .contains("Follow-ups: March 2025 to February 2026")
                    .contains("calls: February 2025 to January 2026");
        }
    }

    @Test
    void aPracticeSeesItsOwnPartnersAndTheNetworkEverybodys() throws IOException {
        assertThat(rows(issue.practice("P01"), "Partners"))
                .containsExactly(
                        List.of("Laboratory", "=LA1", "120", "6", "9", "12.5 %", "5.2 %", "4"),
                        List.of("unknown", "unknown", "1", "0", "0", "0.0 %", "[x]", "1"));
        List<List<String>> all = rows(issue.network(), "Partners");
        assertThat(all).hasSize(16);
        assertThat(all.get(0)).startsWith("P01", "Lakeside Family Practice", "Laboratory");
    }

    @Test
    void summaryNamesTheMonthsOfWhatItShows() throws IOException {
        try (XSSFWorkbook book = Written.open(issue.practice("P01"))) {
            StringBuilder text = new StringBuilder();
            book.getSheet("Summary").forEach(row -> row.forEach(cell -> text.append(cell)));
            assertThat(text).contains("Bills: ").doesNotContain("Hand-offs: ");
        }
    }

    private static List<List<String>> rows(Path workbook, String name) throws IOException {
        DataFormatter shown = new DataFormatter();
        try (XSSFWorkbook book = Written.open(workbook)) {
            XSSFSheet sheet = book.getSheet(name);
            XSSFTable table = sheet.getTables().get(0);
            List<List<String>> rows = new ArrayList<>();
            for (int row = table.getStartRowIndex() + 1; row <= table.getEndRowIndex(); row++) {
                List<String> cells = new ArrayList<>();
                sheet.getRow(row).forEach(cell -> cells.add(shown.formatCellValue(cell)));
                rows.add(cells);
            }
            return rows;
        }
    }
}
