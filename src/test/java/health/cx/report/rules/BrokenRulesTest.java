package health.cx.report.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFConditionalFormattingRule;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each rule notices when a workbook that kept it breaks it. */
class BrokenRulesTest {

    private XSSFWorkbook book = new XSSFWorkbook();
    private XSSFSheet summary = book.createSheet("Summary");
    private XSSFSheet data = book.createSheet("Data");

    @BeforeEach
    void write() throws IOException {
        cell(summary, 0, 0).setCellValue("What it is about");
        cell(data, 0, 0).setCellValue("Data");
        cell(data, 1, 0).setCellValue("[note 1] Of all visits.");
        cell(data, 2, 0).setCellValue("From");
        cell(data, 2, 1).setCellValue("Wait (minutes) [note 1]");
        cell(data, 2, 2).setCellValue("Verdict");
        for (int row = 3; row < 5; row++) {
            cell(data, row, 0).setCellValue(LocalDate.of(2026, row, 1));
            cell(data, row, 0).setCellStyle(format("yyyy-mm-dd"));
            cell(data, row, 1).setCellValue(17.5);
            cell(data, row, 1).setCellStyle(format("0.0"));
            cell(data, row, 2).setCellValue(row == 3 ? "better" : "worse");
        }
        data.createTable(new AreaReference("A3:C5", SpreadsheetVersion.EXCEL2007))
                .setName("Data");
        data.createFreezePane(0, 3);
        data.setRepeatingRows(new CellRangeAddress(2, 2, -1, -1));
        summary.setActiveCell(CellAddress.A1);
        book.setActiveSheet(0);
        book.getProperties().getCoreProperties().setTitle("Sound");
        book.getProperties().getCoreProperties().getUnderlyingProperties().setLanguageProperty("en");
        chart();
        reopen();
    }

    /** Parts are written with their file. */
    private void reopen() throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        book.write(file);
        book.close();
        book = new XSSFWorkbook(new ByteArrayInputStream(file.toByteArray()));
        summary = book.getSheetAt(0);
        data = book.getSheetAt(1);
    }

    @AfterEach
    void close() throws IOException {
        book.close();
    }

    @Test
    void aSoundWorkbookBreaksNone() {
        assertThat(WorkbookRule.allBroken(book)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(WorkbookRule.class)
    void aBrokenRuleIsNoticed(WorkbookRule rule) {
        breakIt(rule);
        assertThat(rule.broken(book)).isNotEmpty();
    }

    @Test
    void aLinkLeadsToWordsOrToADrawing() {
        chart();
        link("'Summary'!A1");
        assertThat(WorkbookRule.LINKS_LEAD_SOMEWHERE.broken(book)).isEmpty();
        link("'Data'!Z99");
        assertThat(WorkbookRule.LINKS_LEAD_SOMEWHERE.broken(book)).isNotEmpty();
    }

    @Test
    void barsBehindNumbersMayStandButNoColoursByCondition() {
        condition(data.getSheetConditionalFormatting().createConditionalFormattingRule(colour(0xA9, 0xC4, 0xE4)));
        assertThat(WorkbookRule.COLOUR_NEVER_SPEAKS_ALONE.broken(book)).isEmpty();
        condition(data.getSheetConditionalFormatting().createConditionalFormattingColorScaleRule());
        assertThat(WorkbookRule.COLOUR_NEVER_SPEAKS_ALONE.broken(book)).hasSize(1);
    }

    private void condition(XSSFConditionalFormattingRule rule) {
        CellRangeAddress[] cells = {CellRangeAddress.valueOf("B4:B5")};
        data.getSheetConditionalFormatting().addConditionalFormatting(cells, rule);
    }

    private void breakIt(WorkbookRule rule) {
        switch (rule) {
            case TITLE_IN_A1 -> cell(summary, 0, 0).setCellValue(" ");
            case ONE_TABLE_A_SHEET -> book.createSheet("More");
            case NOTHING_BESIDE_THE_TABLE -> cell(data, 0, 1).setCellValue("a remark");
            case HEADERS_ARE_UNIQUE_TEXTS -> cell(data, 2, 0).setCellValue("verdict");
            case NOTHING_IS_MERGED -> data.addMergedRegion(new CellRangeAddress(0, 0, 0, 1));
            case NO_CELL_IS_EMPTY -> cell(data, 4, 2).setBlank();
            case NOTES_ARE_NUMBERED -> cell(data, 2, 0).setCellValue("From [note 2]");
            case UNITS_STAND_IN_HEADERS -> cell(data, 2, 1).setCellValue("Wait [note 1]");
            case NUMBERS_ARE_NUMBERS -> cell(data, 4, 1).setCellValue("17.5");
            case DATES_ARE_DATES -> cell(data, 4, 0).setCellValue("2026-04-01");
            case NOTHING_IS_CALCULATED -> cell(data, 4, 1).setCellFormula("1+1");
            case WORDS_LIKE_FORMULAS_STAY_WORDS -> cell(data, 4, 2).setCellValue("=better");
            case LINKS_LEAD_SOMEWHERE -> link("'Gone'!A1");
            case NOTHING_IS_HIDDEN -> data.setColumnHidden(2, true);
            case TEXT_IS_TEN_POINTS_AT_LEAST -> font(cell(data, 4, 2)).setFontHeightInPoints((short) 9);
            case TEXT_STANDS_OUT_FROM_ITS_PAPER -> font(cell(data, 4, 2)).setColor(colour(0x80, 0x80, 0x80));
            case COLOUR_NEVER_SPEAKS_ALONE -> paint();
            case TITLE_AND_LANGUAGE_ARE_SET ->
                book.getProperties()
                        .getCoreProperties()
                        .getUnderlyingProperties()
                        .setLanguageProperty(Optional.empty());
            case OPENS_AT_THE_TOP_OF_SUMMARY -> book.setActiveSheet(1);
            case HEADERS_STAY_IN_SIGHT -> data.createFreezePane(0, 0);
            case DRAWINGS_ARE_DESCRIBED -> draw();
            case CHARTS_CARRY_THEIR_CELLS -> cell(data, 4, 1).setCellValue(99);
        }
    }

    /** Says with colour alone which wait is long. */
    private void paint() {
        XSSFCellStyle style = format("0.0");
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        style.setFillForegroundColor(colour(0xFF, 0xE0, 0xE0));
        cell(data, 4, 1).setCellStyle(style);
    }

    /** A chart that is told in words. */
    private void chart() {
        XSSFChart chart = draw();
        chart.getGraphicFrame()
                .getCTGraphicalObjectFrame()
                .getNvGraphicFramePr()
                .getCNvPr()
                .setDescr("Waits of two months, both of 17.5 minutes.");
        var plot = chart.createData(
                ChartTypes.BAR,
                chart.createCategoryAxis(AxisPosition.BOTTOM),
                chart.createValueAxis(AxisPosition.LEFT));
        plot.addSeries(
                XDDFDataSourcesFactory.fromStringCellRange(data, CellRangeAddress.valueOf("C4:C5")),
                XDDFDataSourcesFactory.fromNumericCellRange(data, CellRangeAddress.valueOf("B4:B5")));
        chart.plot(plot);
    }

    private XSSFChart draw() {
        var drawing = summary.createDrawingPatriarch();
        XSSFChart chart = drawing.createChart(drawing.createAnchor(0, 0, 0, 0, 0, 0, 3, 3));
        chart.setTitleText("Waits stayed");
        return chart;
    }

    private void link(String target) {
        var link = book.getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
        link.setAddress(target);
        cell(summary, 0, 0).setHyperlink(link);
    }

    private XSSFFont font(XSSFCell cell) {
        XSSFFont font = book.createFont();
        XSSFCellStyle style = book.createCellStyle();
        style.setFont(font);
        cell.setCellStyle(style);
        return font;
    }

    private XSSFCellStyle format(String format) {
        XSSFCellStyle style = book.createCellStyle();
        style.setDataFormat(book.createDataFormat().getFormat(format));
        return style;
    }

    private static XSSFColor colour(int red, int green, int blue) {
        return new XSSFColor(new byte[] {(byte) red, (byte) green, (byte) blue});
    }

    private static XSSFCell cell(XSSFSheet sheet, int row, int column) {
        var line = sheet.getRow(row) == null ? sheet.createRow(row) : sheet.getRow(row);
        return line.getCell(column) == null ? line.createCell(column) : line.getCell(column);
    }
}
