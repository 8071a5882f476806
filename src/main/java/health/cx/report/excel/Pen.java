package health.cx.report.excel;

import health.cx.report.table.Cell;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Writes cells of a sheet by hand, a page's and those above a table. */
final class Pen {

    /** As high as Excel lets a row be, in points. */
    static final float HIGHEST = 409;

    private final XSSFSheet sheet;
    private final Styles styles;

    Pen(XSSFSheet sheet, Styles styles) {
        this.sheet = sheet;
        this.styles = styles;
    }

    XSSFCell put(int row, int column, Cell content, Look look) {
        XSSFCell cell = row(row).createCell(column);
        if (content instanceof Cell.Quantity number) {
            cell.setCellValue(number.value());
            cell.setCellStyle(styles.ofNumber(look, number.shape()));
        } else if (content instanceof Cell.Day day) {
            cell.setCellValue(day.date());
            cell.setCellStyle(styles.ofDay(look));
        } else if (content instanceof Cell.Text words) {
            cell.setCellValue(Legible.inCell(words.text()));
            cell.setCellStyle(styles.ofWords(look, words.text()));
        } else {
            cell.setCellStyle(styles.ofNothing(look));
        }
        return cell;
    }

    /** Writes words that lead to a cell of a sheet. */
    void link(int row, int column, String words, String target, CellAddress place, Look look) {
        XSSFCell cell = put(row, column, Cell.text(words), look);
        XSSFHyperlink link = sheet.getWorkbook().getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
        link.setAddress("'" + target + "'!" + place.formatAsString());
        cell.setHyperlink(link);
    }

    Styles styles() {
        return styles;
    }

    void height(int row, float points) {
        row(row).setHeightInPoints(Math.min(points, HIGHEST));
    }

    private XSSFRow row(int row) {
        XSSFRow found = sheet.getRow(row);
        return found == null ? sheet.createRow(row) : found;
    }

    /** Lines that a text of so many characters takes in a width of so many. */
    static int lines(int length, int width) {
        return Math.max(1, (length + width - 1) / width);
    }
}
