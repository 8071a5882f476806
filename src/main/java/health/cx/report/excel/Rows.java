package health.cx.report.excel;

import health.cx.report.table.Cell;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;

/**
 * The rows of a table as they stand in the sheet's file. The library keeps a tree of objects for each cell, which takes
 * five times as long and ten times the memory; everything else of a sheet it writes itself.
 */
final class Rows {

    private final Styles styles;
    private final Words words;
    private final StringBuilder xml = new StringBuilder();
    private final String[] letters;
    private int row;

    /** Rows of so many columns. */
    Rows(int columns, Styles styles, Words words) {
        this.styles = styles;
        this.words = words;
        this.letters = new String[columns];
        for (int column = 0; column < columns; column++) {
            letters[column] = CellReference.convertNumToColString(column);
        }
    }

    /** Begins a row by its number, from 0; rows come in order. */
    void begin(int number, float height) {
        row = number + 1;
        xml.append("<row r=\"").append(row).append("\" ht=\"").append(height).append("\" customHeight=\"1\">");
    }

    void put(int column, Cell content, Look look) {
        if (content instanceof Cell.Quantity number) {
            cell(column, styles.ofNumber(look, number.shape()), "", Double.toString(number.value()));
        } else if (content instanceof Cell.Day day) {
            double serial = DateUtil.getExcelDate(day.date());
            cell(column, styles.ofDay(look), "", Double.toString(serial));
        } else if (content instanceof Cell.Text text) {
            String index = Integer.toString(words.index(text.text()));
            cell(column, styles.ofWords(look, text.text()), " t=\"s\"", index);
        } else {
            open(column, styles.ofNothing(look)).append("/>");
        }
    }

    private void cell(int column, XSSFCellStyle style, String type, String value) {
        open(column, style).append(type).append("><v>").append(value).append("</v></c>");
    }

    private StringBuilder open(int column, XSSFCellStyle style) {
        return xml.append("<c r=\"")
                .append(letters[column])
                .append(row)
                .append("\" s=\"")
                .append(style.getIndex())
                .append('"');
    }

    void end() {
        xml.append("</row>");
    }

    /** The last row's number as it is shown, from 1; 0 without rows. */
    int last() {
        return row;
    }

    /** The last column's letters. */
    String lastColumn() {
        return letters[letters.length - 1];
    }

    CharSequence xml() {
        return xml;
    }
}
