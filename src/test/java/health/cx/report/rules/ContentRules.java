package health.cx.report.rules;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Numbers, dates and words are what they look like. */
final class ContentRules {

    /** Formats that show only figures, so that a header or a column of units has to say of what. */
    private static final Set<String> BARE = Set.of("0", "0.0", "0.00", "#,##0", "+0.0;-0.0;0.0", "+0.00;-0.00;0.00");

    /** A unit in a header: in brackets, a percentage, or the word for what is counted. */
    private static final Pattern UNIT = Pattern.compile(
            "\\([^)]+\\)|%|\\b(visits|surveys|points|hand-offs|failed|late|back|lines|rows|score|stars|statement"
                    + "|visitas|encuestas|puntos|derivaciones|fallidas|retraso|volver|líneas|filas|puntuación|estrellas|liquidación)\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern NUMBER = Pattern.compile("[-+]?\\d[\\d,]*(\\.\\d+)?( ?%)?");
    private static final Pattern DATE =
            Pattern.compile("\\d{4}-\\d\\d?-\\d\\d?([T ].*)?|\\d\\d?[/.]\\d\\d?[/.](\\d{2}|\\d{4})");

    private ContentRules() {}

    static Stream<String> unitsStandInHeaders(XSSFWorkbook book) {
        return Cells.tables(book)
                .filter(table -> Cells.headers(table).stream().noneMatch(head -> head.matches("Unit|Unidad")))
                .flatMap(table -> IntStream.range(0, table.getColumnCount())
                        .filter(column ->
                                !UNIT.matcher(Cells.headers(table).get(column)).find())
                        .filter(column -> hasBareNumbers(table, column))
                        .mapToObj(column -> table.getXSSFSheet().getSheetName() + ": "
                                + Cells.headers(table).get(column)));
    }

    private static boolean hasBareNumbers(XSSFTable table, int column) {
        return Cells.column(table, column).stream()
                .anyMatch(cell -> Cells.isNumber(cell)
                        && BARE.contains(cell.getCellStyle().getDataFormatString()));
    }

    static Stream<String> numbersAreNumbers(XSSFWorkbook book) {
        return Cells.all(book)
                .filter(cell -> Cells.isNumber(cell)
                        ? cell.getCellStyle().getDataFormatString().equals("General")
                        : NUMBER.matcher(Cells.text(cell)).matches())
                .map(Cells::place);
    }

    static Stream<String> datesAreDates(XSSFWorkbook book) {
        return Cells.all(book)
                .filter(cell -> DATE.matcher(Cells.text(cell)).matches() || isOddDay(cell))
                .map(Cells::place);
    }

    /** A day has no time, and lies where someone may ask for it. */
    private static boolean isOddDay(XSSFCell cell) {
        if (cell.getCellType() != CellType.NUMERIC || !DateUtil.isCellDateFormatted(cell)) {
            return false;
        }
        int year = cell.getLocalDateTimeCellValue().getYear();
        return cell.getNumericCellValue() % 1 != 0 || year < 1990 || year > 2100;
    }

    /** Formulas would have to carry their values; there are none, and no errors. */
    static Stream<String> nothingIsCalculated(XSSFWorkbook book) {
        return Cells.all(book)
                .filter(cell -> !Set.of(CellType.STRING, CellType.NUMERIC, CellType.BLANK)
                        .contains(cell.getCellType()))
                .map(Cells::place);
    }

    static Stream<String> wordsLikeFormulasStayWords(XSSFWorkbook book) {
        return Cells.all(book)
                .filter(cell -> !Cells.text(cell).isEmpty()
                        && "=+-@".indexOf(Cells.text(cell).charAt(0)) >= 0
                        && !cell.getCellStyle().getQuotePrefixed())
                .map(Cells::place);
    }

    static Stream<String> linksLeadSomewhere(XSSFWorkbook book) {
        return Cells.sheets(book)
                .flatMap(sheet -> sheet.getHyperlinkList().stream()
                        .filter(link -> link.getType() != HyperlinkType.DOCUMENT || !isThere(book, link.getLocation()))
                        .map(link -> sheet.getSheetName() + "!" + link.getCellRef()));
    }

    private static boolean isThere(XSSFWorkbook book, String location) {
        CellReference target = new CellReference(location);
        XSSFSheet sheet = book.getSheet(target.getSheetName());
        return sheet != null && (saysSomething(sheet, target) || showsSomething(sheet, target));
    }

    private static boolean saysSomething(XSSFSheet sheet, CellReference place) {
        XSSFRow row = sheet.getRow(place.getRow());
        return row != null && !Cells.text(row.getCell(place.getCol())).isBlank();
    }

    private static boolean showsSomething(XSSFSheet sheet, CellReference place) {
        XSSFDrawing drawing = sheet.getDrawingPatriarch();
        return drawing != null
                && drawing.getShapes().stream()
                        .map(shape -> (XSSFClientAnchor) shape.getAnchor())
                        .anyMatch(at -> at.getRow1() == place.getRow() && at.getCol1() == place.getCol());
    }

    /** What is hidden is missed by those who can't see, and printed for none. */
    static Stream<String> nothingIsHidden(XSSFWorkbook book) {
        return IntStream.range(0, book.getNumberOfSheets())
                .filter(sheet -> book.isSheetHidden(sheet)
                        || book.isSheetVeryHidden(sheet)
                        || hidesCells(book.getSheetAt(sheet)))
                .mapToObj(book::getSheetName);
    }

    private static boolean hidesCells(XSSFSheet sheet) {
        List<XSSFCell> cells = Cells.all(sheet).toList();
        return cells.stream()
                .anyMatch(cell -> cell.getRow().getZeroHeight() || sheet.isColumnHidden(cell.getColumnIndex()));
    }
}
