package health.cx.report;

import static org.assertj.core.api.Assertions.assertThat;

import health.cx.report.rules.WorkbookRule;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Rules that every finished workbook keeps, read back from the file. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WorkbookRulesTest {

    private final Written issue = NetworkIssue.once();
    private final Map<String, XSSFWorkbook> books = new TreeMap<>();

    @BeforeAll
    void open() throws IOException {
        for (Path workbook : workbooks().toList()) {
            books.put(workbook.getFileName().toString(), Written.open(workbook));
        }
        for (Path workbook :
                List.of(SpanishIssue.once().network(), SpanishIssue.once().practice("P01"))) {
            books.put("Spanish " + workbook.getFileName(), Written.open(workbook));
        }
    }

    @AfterAll
    void close() throws IOException {
        for (XSSFWorkbook book : books.values()) {
            book.close();
        }
    }

    Stream<Path> workbooks() throws IOException {
        return Stream.of(issue.network(), issue.practice("P01"), issue.practice("P08"));
    }

    @ParameterizedTest
    @MethodSource("workbooks")
    void hasTheSheetsAndASummaryOfOnePage(Path path) throws IOException {
        try (XSSFWorkbook book = Written.open(path)) {
            boolean isNetwork = path.equals(issue.network());
            String fourth = isNetwork ? "Practices" : "Peers";
            assertThat(IntStream.range(0, book.getNumberOfSheets())
                            .mapToObj(book::getSheetName)
                            .filter(sheet -> !isNetwork || !sheet.equals("Learn from")))
                    .containsExactly(
                            "Summary",
                            "Touchpoints",
                            "Habits",
                            "Periods",
                            fourth,
                            "Waits",
                            "Waits by hour",
                            "Billing",
                            "Billing by payer",
                            "Patients",
                            "Segments",
                            "Experience by type",
                            "Drivers",
                            "Feedback",
                            "Partners",
                            "Data quality",
                            "Method",
                            "Chart data");
            assertThat(book.getSheetAt(0).isDisplayGridlines()).isFalse();
            assertThat(book.getSheetAt(0).getFitToPage()).isTrue();
            assertThat(book.getSheetAt(0).getPrintSetup().getFitHeight()).isEqualTo((short) 1);
        }
    }

    @ParameterizedTest
    @EnumSource(WorkbookRule.class)
    void everyWorkbookKeeps(WorkbookRule rule) {
        assertThat(books)
                .hasSize(5)
                .allSatisfy(
                        (name, book) -> assertThat(rule.broken(book)).as(name).isEmpty());
    }

    @ParameterizedTest
    @MethodSource("workbooks")
    void columnsAreAsWideAsTheirTexts(Path path) throws IOException {
        try (XSSFWorkbook book = Written.open(path)) {
            for (XSSFSheet sheet : dataSheets(book)) {
                for (int column = 0; column < sheet.getTables().get(0).getColumnCount(); column++) {
                    assertThat(sheet.getColumnWidth(column)).isNotEqualTo(sheet.getDefaultColumnWidth() * 256);
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("workbooks")
    void noTextOfAChartIsSmallerThanTenPoints(Path path) throws IOException {
        assertThat(Written.unzipped(path)).doesNotContainPattern("<a:(rPr|defRPr)[^>]* sz=\"[1-9]\\d\\d\"");
    }

    @ParameterizedTest
    @MethodSource("workbooks")
    void chartsSayTheirMessageAndCarryTheirNumbers(Path path) throws IOException {
        try (XSSFWorkbook book = Written.open(path)) {
            XSSFDrawing drawing = book.getSheetAt(0).getDrawingPatriarch();
            int expected = path.getFileName().toString().startsWith("P08") ? 1 : 2;
            assertThat(drawing.getCharts()).hasSize(expected);
            for (XSSFChart chart : drawing.getCharts()) {
                assertThat(chart.getTitleText().getString()).isNotBlank();
                String xml = chart.getCTChart().xmlText();
                assertThat(xml)
                        .containsPattern("numCache>.*<[a-z:]*v>\\d")
                        .contains("'Chart data'!", "strCache", "gap");
            }
        }
    }

    @ParameterizedTest
    @MethodSource("workbooks")
    void headlineFiguresHaveNamesForFormulas(Path path) throws IOException {
        try (XSSFWorkbook book = Written.open(path)) {
            CellReference cell =
                    new CellReference(book.getName("patient_experience_index").getRefersToFormula());
            assertThat(cell.getSheetName()).isEqualTo("Summary");
            assertThat(book.getSheet("Summary").getRow(cell.getRow()).getCell(0).getStringCellValue())
                    .startsWith("Patient experience");
            assertThat(book.getName("billing_accuracy_n")).isNotNull();
            assertThat(book.getName("billing_accuracy_peers") == null).isEqualTo(path.equals(issue.network()));
        }
    }

    @ParameterizedTest
    @MethodSource("workbooks")
    void barsBehindNumbersLeaveThemReadable(Path path) throws IOException {
        try (XSSFWorkbook book = Written.open(path)) {
            for (String sheet : List.of("Waits by hour", "Patients", "Partners")) {
                var bars = book.getSheet(sheet).getSheetConditionalFormatting().getConditionalFormattingAt(0);
                assertThat(bars.getRule(0).getDataBarFormatting().isIconOnly()).isFalse();
                assertThat(bars.getFormattingRanges()[0].getLastRow())
                        .isEqualTo(book.getSheet(sheet).getTables().get(0).getEndRowIndex());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("workbooks")
    void paperCanBeRead(Path path) throws IOException {
        try (XSSFWorkbook book = Written.open(path)) {
            for (XSSFSheet sheet : dataSheets(book)) {
                var table = sheet.getTables().get(0);
                var again = sheet.getRepeatingColumns();
                int repeated = again == null ? 0 : characters(sheet, again.getLastColumn() + 1);
                int across = sheet.getPrintSetup().getFitWidth();
                int wide = characters(sheet, table.getEndColIndex() + 1);
                // a landscape page takes some 140 characters at full size
                assertThat(repeated + (wide - repeated) / across)
                        .as(sheet.getSheetName())
                        .isLessThanOrEqualTo(235);
            }
        }
    }

    private static int characters(XSSFSheet sheet, int columns) {
        return IntStream.range(0, columns).map(sheet::getColumnWidth).sum() / 256;
    }

    @ParameterizedTest
    @MethodSource("workbooks")
    void documentSaysWhatItIs(Path path) throws IOException {
        try (XSSFWorkbook book = Written.open(path)) {
            var core = book.getProperties().getCoreProperties();
            assertThat(core.getTitle()).contains("2026-02");
            assertThat(core.getCreator()).isEqualTo("cx 0.1.0");
            assertThat(core.getUnderlyingProperties().getLanguageProperty()).contains("en");
            assertThat(core.getCreated()).isEqualTo("2026-02-28T00:00:00Z");
        }
    }

    private static List<XSSFSheet> dataSheets(XSSFWorkbook book) {
        return IntStream.range(1, book.getNumberOfSheets())
                .mapToObj(book::getSheetAt)
                .toList();
    }
}
