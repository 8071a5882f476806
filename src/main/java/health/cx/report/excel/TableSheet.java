package health.cx.report.excel;

import health.cx.report.table.Cell;
import health.cx.report.table.Table;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.text.WordUtils;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTTable;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTTableColumn;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTTableColumns;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTTableStyleInfo;

/** A sheet with a title, notes, and one Excel table. */
public final class TableSheet {

    private static final int WIDEST = 70;

    /** Letters are narrower than the digits that widths count. */
    private static final int LINE = 78;

    private static final int SHORTEST_NOTE = 60;
    private static final int LONGEST_NOTE = 155;

    private final Table table;
    private final int firstRow;
    private final Gallery gallery;

    private TableSheet(Table table, int firstRow, Gallery gallery) {
        this.table = table;
        this.firstRow = firstRow;
        this.gallery = gallery;
    }

    static TableSheet write(XSSFSheet sheet, Table table, @Nullable String pointer, Styles styles, Rows rows) {
        Pen pen = new Pen(sheet, styles);
        pen.put(0, 0, Cell.text(table.title()), Look.HEADING);
        int row = 1;
        int[] widths = widths(table);
        for (String note : table.notes()) {
            for (String line : lines(note, IntStream.of(widths).sum())) {
                pen.put(row++, 0, Cell.text(line), Look.SUBTITLE);
            }
        }
        if (pointer != null) {
            int charts = gallery(sheet, table, row + 1, styles).firstRow();
            pen.link(row++, 0, pointer, table.sheet(), new CellAddress(charts, 0), Look.LINK);
        }
        int head = row;
        writeHead(pen, head, table.headers());
        BitSet worded = worded(table);
        for (List<Cell> cells : table.rows()) {
            writeRow(rows, ++row, cells, worded);
        }
        for (int column = 0; column < widths.length; column++) {
            sheet.setColumnWidth(column, widths[column] * 256);
        }
        declare(sheet, table, new CellRangeAddress(head, row, 0, widths.length - 1));
        for (int column : table.bars()) {
            DataBars.draw(
                    sheet,
                    new CellRangeAddress(head + 1, row, column, column),
                    styles.dress().colours());
        }
        PrintSetup.manyPages(sheet, head, names(table), styles.footer(table.title()));
        if (table.printed() < table.rows().size()) {
            PrintSetup.firstRows(sheet, head + table.printed(), widths.length - 1);
        }
        return new TableSheet(table, head + 1, gallery(sheet, table, head, styles));
    }

    private static Gallery gallery(XSSFSheet sheet, Table table, int head, Styles styles) {
        return new Gallery(sheet, head + table.rows().size(), styles);
    }

    /** Draws a chart below the table, beside those that are there. */
    public void draw(Chart chart) {
        gallery.draw(chart);
    }

    /** How many columns, from the first, hold words. */
    private static int names(Table table) {
        List<Cell> first = table.rows().get(0);
        return (int) first.stream().takeWhile(TableSheet::isWords).count();
    }

    /** In characters. */
    private static int[] widths(Table table) {
        // a header may take two lines; the arrow of the filter needs room beside its longest word
        int[] widths = table.headers().stream()
                .mapToInt(header -> Math.max(9, header.length() / 2 + 4))
                .toArray();
        for (List<Cell> cells : table.rows()) {
            for (int column = 0; column < widths.length; column++) {
                widths[column] = Math.max(widths[column], length(cells.get(column)));
            }
        }
        return IntStream.of(widths).map(width -> Math.min(width, WIDEST) + 3).toArray();
    }

    private static int length(Cell cell) {
        return cell instanceof Cell.Text words ? words.text().length() : 9;
    }

    /** A note in lines no longer than the table, nor than the narrowest first page of one that is printed on several. */
    private static List<String> lines(String note, int width) {
        return List.of(WordUtils.wrap(note, Math.max(SHORTEST_NOTE, Math.min(width, LONGEST_NOTE)), "\n", false)
                .split("\n", -1));
    }

    private static void writeHead(Pen pen, int row, List<String> headers) {
        for (int column = 0; column < headers.size(); column++) {
            pen.put(row, column, Cell.text(headers.get(column)), Look.HEAD_IN);
        }
        pen.height(row, 42);
    }

    private static void writeRow(Rows rows, int row, List<Cell> cells, BitSet worded) {
        int lines = 1;
        for (Cell cell : cells) {
            lines = Math.max(lines, Pen.lines(length(cell), LINE));
        }
        rows.begin(row, Math.min(4 + 13f * lines, Pen.HIGHEST));
        for (int column = 0; column < cells.size(); column++) {
            Cell cell = cells.get(column);
            boolean left = isWords(cell) || (cell instanceof Cell.Text && worded.get(column));
            rows.put(column, cell, left ? Look.BODY : Look.BODY_NUMBER);
        }
        rows.end();
    }

    /** The columns in which some cell says something: their markers stand among words, the others' where a number would. */
    private static BitSet worded(Table table) {
        BitSet worded = new BitSet();
        for (List<Cell> cells : table.rows()) {
            for (int column = 0; column < cells.size(); column++) {
                if (cells.get(column) instanceof Cell.Text words
                        && isWords(words)
                        && !words.text().isEmpty()) {
                    worded.set(column);
                }
            }
        }
        return worded;
    }

    private static boolean isWords(Cell cell) {
        return cell instanceof Cell.Text words && !words.text().startsWith("[");
    }

    private static void declare(XSSFSheet sheet, Table table, CellRangeAddress area) {
        // without an area: the library would look for each column's number among all others'
        XSSFTable excel = sheet.createTable(null);
        excel.setName(table.name());
        excel.setDisplayName(table.name());
        CTTable definition = excel.getCTTable();
        definition.setRef(area.formatAsString());
        CTTableColumns columns = definition.addNewTableColumns();
        columns.setCount(table.headers().size());
        for (String header : table.headers()) {
            CTTableColumn column = columns.addNewTableColumn();
            column.setId(columns.sizeOfTableColumnArray());
            // Excel repairs a file whose table names a column differently from its header cell
            column.setName(header);
        }
        definition.addNewAutoFilter().setRef(area.formatAsString());
        CTTableStyleInfo style =
                definition.isSetTableStyleInfo() ? definition.getTableStyleInfo() : definition.addNewTableStyleInfo();
        style.setName("TableStyleLight1");
        style.setShowRowStripes(true);
    }

    /** The cells of a column below its header, for a chart. */
    public Range range(int column, int from, int count) {
        int all = table.rows().size();
        if (count < 1 || from + count > all) {
            throw new IllegalArgumentException(count + " rows from " + from + " of a table of " + all);
        }
        int first = firstRow + from;
        CellRangeAddress area = new CellRangeAddress(first, first + count - 1, column, column);
        return new Range(
                area.formatAsString(table.sheet(), true),
                table.rows().subList(from, from + count).stream()
                        .map(row -> row.get(column))
                        .toList());
    }

    /**
     * The cells behind a chart's series.
     *
     * @param reference where they stand: {@code 'Chart data'!$C$5:$C$29}
     * @param cells what they hold
     */
    public record Range(String reference, List<Cell> cells) {

        /** Numbers; null where a cell holds none. */
        @Nullable
        Double[] numbers() {
            return cells.stream()
                    .map(cell -> cell instanceof Cell.Quantity number ? number.value() : null)
                    .toArray(Double[]::new);
        }

        /** Words; empty where a cell holds none. */
        String[] words() {
            return cells.stream()
                    .map(cell -> cell instanceof Cell.Text words ? words.text() : "")
                    .toArray(String[]::new);
        }
    }
}
