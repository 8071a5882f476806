package health.cx.report.rules;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Walks over the cells of a workbook. */
final class Cells {

    private Cells() {}

    /** All sheets. */
    static Stream<XSSFSheet> sheets(XSSFWorkbook book) {
        return IntStream.range(0, book.getNumberOfSheets()).mapToObj(book::getSheetAt);
    }

    /** All but the first, which is laid out by hand. */
    static Stream<XSSFSheet> dataSheets(XSSFWorkbook book) {
        return sheets(book).skip(1);
    }

    /** The tables of all data sheets. */
    static Stream<XSSFTable> tables(XSSFWorkbook book) {
        return dataSheets(book).flatMap(sheet -> sheet.getTables().stream());
    }

    /** All cells that are there. */
    static Stream<XSSFCell> all(XSSFWorkbook book) {
        return sheets(book).flatMap(Cells::all);
    }

    /** All cells of a sheet that are there. */
    static Stream<XSSFCell> all(XSSFSheet sheet) {
        return StreamSupport.stream(sheet.spliterator(), false)
                .flatMap(row -> StreamSupport.stream(row.spliterator(), false))
                .map(XSSFCell.class::cast);
    }

    /** The cells of a table's column below its header, as far as they are there. */
    static List<XSSFCell> column(XSSFTable table, int column) {
        return IntStream.rangeClosed(table.getStartRowIndex() + 1, table.getEndRowIndex())
                .mapToObj(table.getXSSFSheet()::getRow)
                .filter(Objects::nonNull)
                .map(row -> row.getCell(table.getStartColIndex() + column))
                .filter(Objects::nonNull)
                .toList();
    }

    /** The texts of a table's first row. */
    static List<String> headers(XSSFTable table) {
        var row = table.getXSSFSheet().getRow(table.getStartRowIndex());
        return IntStream.rangeClosed(table.getStartColIndex(), table.getEndColIndex())
                .mapToObj(row::getCell)
                .map(Cells::text)
                .toList();
    }

    static boolean isText(Cell cell) {
        return cell != null && cell.getCellType() == CellType.STRING;
    }

    static boolean isNumber(Cell cell) {
        return cell.getCellType() == CellType.NUMERIC && !DateUtil.isCellDateFormatted(cell);
    }

    /** A cell's text; empty if it holds none. */
    static String text(Cell cell) {
        return isText(cell) ? cell.getStringCellValue() : "";
    }

    /** {@code Periods!C7}. */
    static String place(XSSFCell cell) {
        return cell.getSheet().getSheetName() + "!" + cell.getAddress();
    }
}
