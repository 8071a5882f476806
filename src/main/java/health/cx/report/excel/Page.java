package health.cx.report.excel;

import health.cx.report.table.Cell;
import java.util.List;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFName;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** A sheet laid out by hand: no gridlines, one printed page. */
public final class Page {

    private final XSSFSheet sheet;
    private final Pen pen;

    Page(XSSFSheet sheet, Styles styles) {
        this.sheet = sheet;
        this.pen = new Pen(sheet, styles);
        sheet.setDisplayGridlines(false);
        sheet.setActiveCell(CellAddress.A1);
    }

    /** Sets the columns' widths, in characters. */
    public void columns(List<Integer> widths) {
        for (int column = 0; column < widths.size(); column++) {
            sheet.setColumnWidth(column, widths.get(column) * 256);
        }
    }

    /** Prints as one page with this footer. */
    public void printsAsOnePage(String footer) {
        PrintSetup.onePage(sheet, pen.styles().footer(footer));
    }

    /** Sets a row's height. */
    public void height(int row, float points) {
        pen.height(row, points);
    }

    /** Writes one cell. */
    public void put(int row, int column, Cell content, Look look) {
        pen.put(row, column, content, look);
    }

    /** Writes a text over several columns of a row. */
    public void span(int row, int first, int last, Cell content, Look look) {
        for (int column = first + 1; column <= last; column++) {
            pen.put(row, column, Cell.empty(), look);
        }
        pen.put(row, first, content, look);
        if (last > first) {
            sheet.addMergedRegion(new CellRangeAddress(row, row, first, last));
        }
    }

    /** Writes words that lead to the top of another sheet. */
    public void link(int row, int column, String words, String target, Look look) {
        pen.link(row, column, words, target, CellAddress.A1, look);
    }

    /** Gives a cell a name that formulas of this and other workbooks can use. */
    public void name(String name, int row, int column) {
        XSSFName named = sheet.getWorkbook().createName();
        named.setNameName(name);
        named.setRefersToFormula(
                "'" + sheet.getSheetName() + "'!" + new CellReference(row, column, true, true).formatAsString());
    }

    /** Puts a picture into a block of cells, corners inclusive: as large as it can be there, and at its right end. */
    public void place(Logo logo, int firstRow, int lastRow, int firstColumn, int lastColumn) {
        PicturePlace.put(logo, sheet, firstRow, lastRow, firstColumn, lastColumn);
    }

    /** Draws a chart over a block of cells, both corners inclusive. */
    public void draw(Chart chart, int firstRow, int firstColumn, int lastRow, int lastColumn) {
        Drawing.draw(
                chart,
                sheet,
                new XSSFClientAnchor(0, 0, 0, 0, firstColumn, firstRow, lastColumn + 1, lastRow + 1),
                pen.styles());
    }
}
