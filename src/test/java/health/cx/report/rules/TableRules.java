package health.cx.report.rules;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A data sheet is a title, notes, and one table. */
final class TableRules {

    private static final Pattern NOTE = Pattern.compile("\\[not[ea] \\d+]");
    private static final Pattern NOTE_OR_SIGN = Pattern.compile(NOTE + "|[†‡¹²³]|\\*$");

    private TableRules() {}

    static Stream<String> titleInA1(XSSFWorkbook book) {
        return Cells.sheets(book)
                .filter(sheet -> sheet.getRow(0) == null
                        || Cells.text(sheet.getRow(0).getCell(0)).isBlank())
                .map(XSSFSheet::getSheetName);
    }

    static Stream<String> oneTableASheet(XSSFWorkbook book) {
        Set<String> names = new HashSet<>();
        return Cells.dataSheets(book)
                .filter(sheet -> sheet.getTables().size() != 1
                        || !names.add(sheet.getTables().get(0).getName().toLowerCase(Locale.ROOT)))
                .map(XSSFSheet::getSheetName);
    }

    /** A table begins in the first column, right below the notes, and ends with its sheet. */
    static Stream<String> nothingBesideTheTable(XSSFWorkbook book) {
        return Cells.tables(book)
                .filter(table -> table.getStartColIndex() != 0
                        || table.getEndRowIndex() != table.getXSSFSheet().getLastRowNum()
                        || Cells.all(table.getXSSFSheet()).anyMatch(cell -> isBeside(table, cell))
                        || IntStream.range(0, table.getStartRowIndex())
                                .mapToObj(table.getXSSFSheet()::getRow)
                                .anyMatch(row -> row == null
                                        || Cells.text(row.getCell(0)).isBlank()))
                .map(table -> table.getXSSFSheet().getSheetName());
    }

    private static boolean isBeside(XSSFTable table, XSSFCell cell) {
        int last = cell.getRowIndex() < table.getStartRowIndex() ? 0 : table.getEndColIndex();
        return cell.getColumnIndex() > last;
    }

    static Stream<String> headersAreUniqueTexts(XSSFWorkbook book) {
        return Cells.tables(book)
                .filter(table -> Cells.headers(table).stream().anyMatch(String::isBlank)
                        || Cells.headers(table).stream()
                                        .map(text -> text.toLowerCase(Locale.ROOT))
                                        .distinct()
                                        .count()
                                < table.getColumnCount())
                .map(table -> table.getXSSFSheet().getSheetName());
    }

    static Stream<String> nothingIsMerged(XSSFWorkbook book) {
        return Cells.dataSheets(book)
                .filter(sheet -> !sheet.getMergedRegions().isEmpty())
                .map(XSSFSheet::getSheetName);
    }

    /** In the table behind the charts an empty cell is a gap of a line; it too has no empty row or column. */
    static Stream<String> noCellIsEmpty(XSSFWorkbook book) {
        return Cells.tables(book).flatMap(table -> {
            boolean gaps = table.getName().equals("ChartData");
            return gaps ? Stream.concat(emptyRows(table), emptyColumns(table)) : emptyCells(table);
        });
    }

    private static Stream<String> emptyCells(XSSFTable table) {
        XSSFSheet sheet = table.getXSSFSheet();
        return IntStream.rangeClosed(table.getStartRowIndex(), table.getEndRowIndex())
                .boxed()
                .flatMap(row -> IntStream.rangeClosed(table.getStartColIndex(), table.getEndColIndex())
                        .filter(column -> isEmpty(sheet.getRow(row), column))
                        .mapToObj(column -> sheet.getSheetName() + " row " + (row + 1) + " column " + (column + 1)));
    }

    private static Stream<String> emptyRows(XSSFTable table) {
        XSSFSheet sheet = table.getXSSFSheet();
        return IntStream.rangeClosed(table.getStartRowIndex(), table.getEndRowIndex())
                .filter(row -> IntStream.rangeClosed(table.getStartColIndex(), table.getEndColIndex())
                        .allMatch(column -> isEmpty(sheet.getRow(row), column)))
                .mapToObj(row -> sheet.getSheetName() + " row " + (row + 1));
    }

    private static Stream<String> emptyColumns(XSSFTable table) {
        return IntStream.range(0, table.getColumnCount())
                .filter(column ->
                        Cells.column(table, column).stream().allMatch(cell -> cell.getCellType() == CellType.BLANK))
                .mapToObj(column -> table.getXSSFSheet().getSheetName() + " "
                        + Cells.headers(table).get(column));
    }

    private static boolean isEmpty(XSSFRow row, int column) {
        XSSFCell cell = row == null ? null : row.getCell(column);
        return cell == null || cell.getCellType() == CellType.BLANK;
    }

    /** What refers to a note finds it above the table; and every note is referred to, but where rows may be missing. */
    static Stream<String> notesAreNumbered(XSSFWorkbook book) {
        return Cells.tables(book)
                .map(XSSFTable::getXSSFSheet)
                .filter(sheet -> {
                    List<String> notes = notes(sheet);
                    Set<String> referred = referred(sheet);
                    boolean inOrder = IntStream.range(0, notes.size())
                            .allMatch(i -> notes.get(i).matches("\\[not[ea] " + (i + 1) + "]"));
                    boolean allReferred = referred.containsAll(notes)
                            || sheet.getTables().get(0).getName().equals("Drivers");
                    return !inOrder || !allReferred || !notes.containsAll(referred);
                })
                .map(XSSFSheet::getSheetName);
    }

    private static List<String> notes(XSSFSheet sheet) {
        return Cells.all(sheet)
                .filter(cell -> isAboveTable(cell, sheet))
                .map(cell -> NOTE.matcher(Cells.text(cell)))
                .filter(Matcher::lookingAt)
                .map(Matcher::group)
                .toList();
    }

    /** A sign in place of a note's number counts as a note that is nowhere. */
    private static Set<String> referred(XSSFSheet sheet) {
        return Cells.all(sheet)
                .filter(cell -> !isAboveTable(cell, sheet))
                .flatMap(cell -> NOTE_OR_SIGN.matcher(Cells.text(cell)).results())
                .map(MatchResult::group)
                .collect(Collectors.toSet());
    }

    private static boolean isAboveTable(XSSFCell cell, XSSFSheet sheet) {
        return cell.getRowIndex() < sheet.getTables().get(0).getStartRowIndex();
    }
}
