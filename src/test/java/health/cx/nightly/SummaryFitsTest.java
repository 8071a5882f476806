package health.cx.nightly;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** On the first sheet of the sample's workbooks no text is cut off by the cell beside it. */
class SummaryFitsTest {

    /** Lines of 11 points, with the space between them. */
    private static final double LINE = 14.5;

    @Test
    void everySpannedTextHasRoom() throws IOException {
        List<String> cut = new ArrayList<>();
        try (Stream<Path> files = Files.walk(SampleRun.once().output().resolve("reports/2026-02"))) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".xlsx")).toList()) {
                try (InputStream in = Files.newInputStream(file);
                        XSSFWorkbook book = new XSSFWorkbook(in)) {
                    cut(book.getSheetAt(0)).forEach(text -> cut.add(file.getFileName() + ": " + text));
                }
            }
        }
        assertThat(cut).isEmpty();
    }

    private static List<String> cut(XSSFSheet sheet) {
        List<String> cut = new ArrayList<>();
        for (CellRangeAddress span : sheet.getMergedRegions()) {
            Cell cell = sheet.getRow(span.getFirstRow()).getCell(span.getFirstColumn());
            if (cell.getCellType() == CellType.STRING && !fits(sheet, span, cell)) {
                cut.add(cell.getStringCellValue());
            }
        }
        return cut;
    }

    /** By the width of a mean letter: bold ones are a tenth wider, and larger ones wider as they are larger. */
    private static boolean fits(XSSFSheet sheet, CellRangeAddress span, Cell cell) {
        double width = 0;
        for (int column = span.getFirstColumn(); column <= span.getLastColumn(); column++) {
            width += sheet.getColumnWidth(column) / 256.0;
        }
        var font = sheet.getWorkbook().getFontAt(cell.getCellStyle().getFontIndex());
        double size = font.getFontHeightInPoints() / 11.0 * (font.getBold() ? 1.1 : 1.0);
        double needed = cell.getStringCellValue().length() * size * 0.9; // text is narrower than the digits of a width
        double lines = cell.getCellStyle().getWrapText()
                ? Math.floor(cell.getRow().getHeightInPoints() / (LINE * font.getFontHeightInPoints() / 11.0))
                : 1;
        return needed <= width * Math.max(1, lines);
    }
}
