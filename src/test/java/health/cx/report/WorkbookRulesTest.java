package health.cx.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFGraphicFrame;
import org.apache.poi.xssf.usermodel.XSSFShape;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Rules that every finished workbook keeps, read back from the file. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WorkbookRulesTest {

    private final Written issue = NetworkIssue.once();

    Stream<Path> workbooks() throws IOException {
        return Stream.of(issue.network(), issue.practice("P01"), issue.practice("P08"));
    }

    @ParameterizedTest
    @MethodSource("workbooks")
    void hasTheSheetsAndOpensAtTheTopOfSummary(Path path) throws IOException {
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
            assertThat(book.getActiveSheetIndex()).isZero();
            assertThat(book.getSheetAt(0).getActiveCell()).isEqualTo(CellAddress.A1);
            assertThat(book.getSheetAt(0).isDisplayGridlines()).isFalse();
            assertThat(book.getSheetAt(0).getFitToPage()).isTrue();
            assertThat(book.getSheetAt(0).getPrintSetup().getFitHeight()).isEqualTo((short) 1);
        }
    }

    @ParameterizedTest
    @MethodSource("workbooks")
    void everyDataSheetIsATitleNotesAndOneTable(Path path) throws IOException {
        Set<String> names = new HashSet<>();
        try (XSSFWorkbook book = Written.open(path)) {
            for (XSSFSheet sheet : dataSheets(book)) {
                assertThat(sheet.getRow(0).getCell(0).getStringCellValue()).isNotBlank();
                assertThat(sheet.getRow(1).getCell(0).getStringCellValue()).isNotBlank();
                assertThat(sheet.getMergedRegions()).isEmpty();
                assertThat(sheet.getTables()).hasSize(1);
                XSSFTable table = sheet.getTables().get(0);
                assertThat(names.add(table.getName())).isTrue();
                assertThat(table.getStartRowIndex())
                        .isEqualTo(sheet.getPaneInformation().getHorizontalSplitPosition() - 1);
                assertThat(table.getEndRowIndex()).isEqualTo(sheet.getLastRowNum());
                assertThat(table.getCTTable().getAutoFilter().getRef())
                        .isEqualTo(table.getCTTable().getRef());
                checkHeaders(sheet, table);
            }
        }
    }

    private static void checkHeaders(XSSFSheet sheet, XSSFTable table) {
        Row head = sheet.getRow(table.getStartRowIndex());
        List<String> texts = new ArrayList<>();
        head.forEach(cell -> texts.add(cell.getStringCellValue()));
        assertThat(texts).doesNotHaveDuplicates().noneMatch(String::isBlank);
        assertThat(table.getColumns().stream().map(column -> column.getName())).containsExactlyElementsOf(texts);
        for (int column = 0; column < texts.size(); column++) {
            assertThat(sheet.getColumnWidth(column)).isNotEqualTo(sheet.getDefaultColumnWidth() * 256);
        }
    }

    @ParameterizedTest
    @MethodSource("workbooks")
    void noCellOfATableIsEmptyButAGapOfAChart(Path path) throws IOException {
        try (XSSFWorkbook book = Written.open(path)) {
            for (XSSFSheet sheet : dataSheets(book)) {
                XSSFTable table = sheet.getTables().get(0);
                for (int row = table.getStartRowIndex(); row <= table.getEndRowIndex(); row++) {
                    for (int column = 0; column <= table.getEndColIndex(); column++) {
                        Cell cell = sheet.getRow(row).getCell(column);
                        assertThat(cell).isNotNull();
                        assertThat(cell.getCellType()).isIn(CellType.STRING, CellType.NUMERIC, CellType.BLANK);
                        assertThat(sheet.getSheetName().equals("Chart data") || cell.getCellType() != CellType.BLANK)
                                .as("%s %s", sheet.getSheetName(), cell.getAddress())
                                .isTrue();
                    }
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("workbooks")
    void noTextIsSmallerThanTenPoints(Path path) throws IOException {
        try (XSSFWorkbook book = Written.open(path)) {
            for (int font = 0; font < book.getNumberOfFonts(); font++) {
                assertThat(book.getFontAt(font).getFontHeightInPoints()).isGreaterThanOrEqualTo((short) 10);
            }
        }
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
            assertThat(drawing.getShapes())
                    .hasSize(expected)
                    .allSatisfy(frame -> assertThat(description(frame)).hasSizeGreaterThan(20));
        }
    }

    private static String description(XSSFShape frame) {
        return ((XSSFGraphicFrame) frame)
                .getCTGraphicalObjectFrame()
                .getNvGraphicFramePr()
                .getCNvPr()
                .getDescr();
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
