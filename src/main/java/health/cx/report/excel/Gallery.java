package health.cx.report.excel;

import org.apache.poi.util.Units;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** The charts below a table, two beside each other: there they move with its rows and are printed on a page of their own. */
final class Gallery {

    private static final int ROWS = 26;
    private static final int WIDTH = 900 * Units.EMU_PER_PIXEL;
    private static final int GAP = 30 * Units.EMU_PER_PIXEL;

    private final XSSFSheet sheet;
    private final int firstRow;
    private int charts;

    /** Below the table that ends in this row. */
    Gallery(XSSFSheet sheet, int lastRow) {
        this.sheet = sheet;
        this.firstRow = lastRow + 2;
    }

    /** The row in which charts start, from 0. */
    int firstRow() {
        return firstRow;
    }

    void draw(Chart chart) {
        if (charts == 0) {
            sheet.setRowBreak(firstRow - 1);
        }
        int left = charts % 2 * (WIDTH + GAP);
        int top = firstRow + charts / 2 * (ROWS + 1);
        XSSFClientAnchor place = new XSSFClientAnchor();
        place.setRow1(top);
        place.setRow2(top + ROWS);
        int from = column(left);
        place.setCol1(from);
        place.setDx1(left - before(from));
        int to = column(left + WIDTH);
        place.setCol2(to);
        place.setDx2(left + WIDTH - before(to));
        Drawing.draw(chart, sheet, place);
        charts++;
    }

    /** The column at this distance from the sheet's left edge. */
    private int column(int distance) {
        int column = 0;
        while (before(column + 1) <= distance) {
            column++;
        }
        return column;
    }

    /** How far a column's left edge is from the sheet's. */
    private int before(int column) {
        int width = 0;
        for (int i = 0; i < column; i++) {
            width += Math.round(sheet.getColumnWidthInPixels(i)) * Units.EMU_PER_PIXEL;
        }
        return width;
    }
}
